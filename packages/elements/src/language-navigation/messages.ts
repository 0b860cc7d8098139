import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('language-navigation', {
  id: { label: 'Bahasa' },
  en: { label: 'Language' },
});
