import { catalogue } from '../core/messages.js';

export const dateInputMessages = catalogue('date-input', {
  id: {
    day: 'Tanggal',
    month: 'Bulan',
    year: 'Tahun',
    and: ' dan ',
    missing: 'Masukkan %{parts}',
    impossible: 'Tanggal harus ada di kalender',
    yearDigits: 'Tahun harus 4 angka',
  },
  en: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    and: ' and ',
    missing: 'Enter a %{parts}',
    impossible: 'Enter a real date',
    yearDigits: 'Year must include 4 numbers',
  },
});
