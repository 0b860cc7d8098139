import { catalogue } from '../i18n/messages.js';

/** What stands in brackets is heard only: in English, GOV.UK's own words. */
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
