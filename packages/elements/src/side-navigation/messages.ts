import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('side-navigation', {
  id: { label: 'Halaman di bagian ini' },
  en: { label: 'Pages in this section' },
});
