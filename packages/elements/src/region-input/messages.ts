import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('region-input', {
  id: {
    loading: 'Memuat daftar…',
    failed:
      'Daftar wilayah tidak dapat dimuat. Periksa sambungan internet Anda, atau lanjutkan: Anda bisa memilihnya di halaman berikutnya.',
    retry: 'Coba lagi',
  },
  en: {
    loading: 'Loading the list…',
    failed:
      'The list of regions could not be loaded. Check your internet connection, or continue: you can choose on the next page.',
    retry: 'Try again',
  },
});
