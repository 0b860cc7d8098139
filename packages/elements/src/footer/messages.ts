import { catalogue } from '../i18n/messages.js';

export const footerMessages = catalogue('footer', {
  id: { visuallyHiddenTitle: 'Tautan bantuan' },
  en: { visuallyHiddenTitle: 'Support links' },
});
