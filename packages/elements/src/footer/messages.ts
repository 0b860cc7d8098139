import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('footer', {
  id: { visuallyHiddenTitle: 'Tautan bantuan' },
  en: { visuallyHiddenTitle: 'Support links' },
});
