import { catalogue } from '../i18n/messages.js';

/** What every field and group says. */
export const fieldMessages = catalogue('field', {
  id: { errorPrefix: 'Kesalahan:', reveals: 'Jika dipilih, ada pertanyaan lanjutan' },
  en: { errorPrefix: 'Error:', reveals: 'When selected, a further question follows' },
});
