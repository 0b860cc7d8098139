import { catalogue } from '../core/messages.js';

/** What stands in `hidden` is heard only: in English, GOV.UK's own words. */
export const paginationMessages = catalogue('pagination', {
  id: {
    landmarkLabel: 'Navigasi halaman',
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
    hidden: '',
    page: 'Halaman %{number}',
  },
  en: {
    landmarkLabel: 'Pagination',
    previous: 'Previous',
    next: 'Next',
    hidden: ' page',
    page: 'Page %{number}',
  },
});
