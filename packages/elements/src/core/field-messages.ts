import { catalogue } from './messages.js';

/** What every field and group says. */
export const fieldMessages = catalogue('field', {
  id: { errorPrefix: 'Kesalahan:' },
  en: { errorPrefix: 'Error:' },
});
