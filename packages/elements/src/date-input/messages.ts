import { catalogue } from '../i18n/messages.js';

/** `%{Label}` is the form's to fill in: it knows how a field is called in a sentence. */
export const dateInputMessages = catalogue('date-input', {
  id: {
    day: 'Tanggal',
    month: 'Bulan',
    year: 'Tahun',
    and: ' dan ',
    missing: '%{Label} harus memuat %{parts}',
    impossible: '%{Label} harus tanggal yang benar',
    yearDigits: 'Tahun harus 4 angka',
  },
  en: {
    day: 'Day',
    month: 'Month',
    year: 'Year',
    and: ' and ',
    missing: '%{Label} must include a %{parts}',
    impossible: '%{Label} must be a real date',
    yearDigits: 'Year must be 4 digits',
  },
});
