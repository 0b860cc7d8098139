import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('back-to-top', {
  id: { text: 'Kembali ke atas' },
  en: { text: 'Back to top' },
});
