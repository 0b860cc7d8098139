import { catalogue } from '../core/messages.js';

export const warningTextMessages = catalogue('warning-text', {
  id: { iconFallbackText: 'Peringatan' },
  en: { iconFallbackText: 'Warning' },
});
