import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('back-link', {
  id: { text: 'Kembali' },
  en: { text: 'Back' },
});
