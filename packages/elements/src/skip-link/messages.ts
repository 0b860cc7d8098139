import { catalogue } from '../i18n/messages.js';

export const skipLinkMessages = catalogue('skip-link', {
  id: { text: 'Langsung ke konten utama' },
  en: { text: 'Skip to main content' },
});
