import { catalogue } from '../i18n/messages.js';

export const backLinkMessages = catalogue('back-link', {
  id: { text: 'Kembali' },
  en: { text: 'Back' },
});
