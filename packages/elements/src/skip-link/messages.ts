import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('skip-link', {
  id: { text: 'Langsung ke konten utama' },
  en: { text: 'Skip to main content' },
});
