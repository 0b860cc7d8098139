import { catalogue } from '../i18n/messages.js';
import type { NusaElement } from '../base/nusa-element.js';

export const messages = catalogue('session-timeout', {
  id: {
    heading: 'Sesi Anda akan berakhir',
    message: 'Demi keamanan, Anda akan dikeluarkan dalam %{time}.',
    extend: 'Tetap masuk',
    signOut: 'Keluar',
    failed: 'Sesi belum diperpanjang. Periksa sambungan internet Anda, lalu coba lagi.',
    notice: 'Demi keamanan, sesi Anda berakhir setelah %{time} tanpa kegiatan.',
    minutes: '%{count} menit',
    seconds: '%{count} detik',
  },
  en: {
    heading: 'Your session is about to end',
    message: 'For your security, we will sign you out in %{time}.',
    extend: 'Stay signed in',
    signOut: 'Sign out',
    failed: 'We could not extend your session. Check your internet connection, then try again.',
    notice: 'For your security, your session ends after %{time} without activity.',
    minutes: { one: '%{count} minute', other: '%{count} minutes' },
    seconds: { one: '%{count} second', other: '%{count} seconds' },
  },
});

/** `100` → `1 menit 40 detik`. */
export function duration(host: NusaElement, seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [
    minutes ? messages(host, 'minutes', { count: minutes }) : '',
    rest || !minutes ? messages(host, 'seconds', { count: rest }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
