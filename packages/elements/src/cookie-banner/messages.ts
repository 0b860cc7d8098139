import { catalogue } from '../core/messages.js';

export const cookieBannerMessages = catalogue('cookie-banner', {
  id: { label: 'Pemberitahuan kuki' },
  en: { label: 'Cookie banner' },
});
