import { catalogue } from '../i18n/messages.js';

/** The messages that all fields and groups share. */
export const fieldMessages = catalogue('field', {
  id: { errorPrefix: 'Kesalahan:', reveals: 'Jika dipilih, ada pertanyaan lanjutan' },
  en: { errorPrefix: 'Error:', reveals: 'When selected, a further question follows' },
});
