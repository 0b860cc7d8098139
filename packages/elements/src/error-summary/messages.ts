import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('error-summary', {
  id: { title: 'Ada yang perlu diperbaiki' },
  en: { title: 'There is a problem' },
});
