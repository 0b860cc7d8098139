import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('warning-text', {
  id: { iconFallbackText: 'Peringatan' },
  en: { iconFallbackText: 'Warning' },
});
