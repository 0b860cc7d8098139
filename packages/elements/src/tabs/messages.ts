import { catalogue } from '../core/messages.js';

export const text = catalogue('tabs', {
  id: { title: 'Isi' },
  en: { title: 'Contents' },
});
