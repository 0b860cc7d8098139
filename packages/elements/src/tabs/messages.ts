import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('tabs', {
  id: { title: 'Isi' },
  en: { title: 'Contents' },
});
