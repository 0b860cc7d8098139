import { catalogue } from '../core/messages.js';

export const backLinkMessages = catalogue('back-link', {
  id: { text: 'Kembali' },
  en: { text: 'Back' },
});
