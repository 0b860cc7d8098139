import { catalogue } from '../core/messages.js';

export const languageNavigationMessages = catalogue('language-navigation', {
  id: { label: 'Bahasa' },
  en: { label: 'Language' },
});
