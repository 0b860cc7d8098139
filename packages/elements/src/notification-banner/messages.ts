import { catalogue } from '../core/messages.js';

export const notificationBannerMessages = catalogue('notification-banner', {
  id: { important: 'Penting', success: 'Berhasil' },
  en: { important: 'Important', success: 'Success' },
});
