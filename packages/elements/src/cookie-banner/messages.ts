import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('cookie-banner', {
  id: { label: 'Pemberitahuan kuki' },
  en: { label: 'Cookie banner' },
});
