import { catalogue } from '../core/messages.js';

export const text = catalogue('side-navigation', {
  id: { label: 'Halaman di bagian ini' },
  en: { label: 'Pages in this section' },
});
