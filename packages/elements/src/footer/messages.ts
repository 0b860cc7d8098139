import { catalogue } from '../core/messages.js';

export const footerMessages = catalogue('footer', {
  id: { visuallyHiddenTitle: 'Tautan bantuan' },
  en: { visuallyHiddenTitle: 'Support links' },
});
