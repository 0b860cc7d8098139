import { catalogue } from '../i18n/messages.js';

export const text = catalogue('notification-banner', {
  id: { important: 'Penting', success: 'Berhasil' },
  en: { important: 'Important', success: 'Success' },
});
