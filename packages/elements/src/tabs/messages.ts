import { catalogue } from '../i18n/messages.js';

export const text = catalogue('tabs', {
  id: { title: 'Isi' },
  en: { title: 'Contents' },
});
