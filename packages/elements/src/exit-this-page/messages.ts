import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('exit-this-page', {
  id: {
    prefix: 'Darurat:',
    text: 'Keluar dari halaman ini',
    activated: 'Memuat.',
    timedOut: 'Waktu untuk keluar dari halaman ini habis.',
    pressTwoMoreTimes: 'Shift, tekan 2 kali lagi untuk keluar.',
    pressOneMoreTime: 'Shift, tekan 1 kali lagi untuk keluar.',
  },
  en: {
    prefix: 'Emergency',
    text: 'Exit this page',
    activated: 'Loading.',
    timedOut: 'Exit this page expired.',
    pressTwoMoreTimes: 'Shift, press 2 more times to exit.',
    pressOneMoreTime: 'Shift, press 1 more time to exit.',
  },
});
