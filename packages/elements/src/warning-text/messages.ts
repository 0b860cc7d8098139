import { catalogue } from '../core/messages.js';

export const text = catalogue('warning-text', {
  id: { iconFallbackText: 'Peringatan' },
  en: { iconFallbackText: 'Warning' },
});
