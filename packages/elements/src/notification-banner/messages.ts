import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('notification-banner', {
  id: { important: 'Penting', success: 'Berhasil' },
  en: { important: 'Important', success: 'Success' },
});
