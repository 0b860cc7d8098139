import { catalogue } from '../i18n/messages.js';

/** Text in brackets is visually hidden, as in GOV.UK Frontend. */
export const messages = catalogue('pagination', {
  id: {
    landmarkLabel: 'Navigasi halaman',
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
    page: 'Halaman %{number}',
  },
  en: {
    landmarkLabel: 'Pagination',
    previous: 'Previous( page)',
    next: 'Next( page)',
    page: 'Page %{number}',
  },
});
