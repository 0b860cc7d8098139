import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('autocomplete', {
  id: {
    results: '%{count} hasil',
    none: 'Tidak ada hasil',
    loading: 'Mencari…',
    failed: 'Daftar tidak dapat dimuat',
    retry: 'Coba lagi',
    unknown: 'Pilih dari daftar: “%{text}” tidak ada di dalamnya',
  },
  en: {
    results: { one: '%{count} result', other: '%{count} results' },
    none: 'No results',
    loading: 'Searching…',
    failed: 'The list cannot be loaded',
    retry: 'Try again',
    unknown: 'Choose from the list: “%{text}” is not in it',
  },
});
