import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('date-picker', {
  id: {
    choose: 'Pilih tanggal',
    previousYear: 'Tahun sebelumnya',
    previousMonth: 'Bulan sebelumnya',
    nextMonth: 'Bulan berikutnya',
    nextYear: 'Tahun berikutnya',
    close: 'Tutup',
  },
  en: {
    choose: 'Choose a date',
    previousYear: 'Previous year',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    nextYear: 'Next year',
    close: 'Close',
  },
});
