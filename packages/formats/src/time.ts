import { failure, success, type Locale, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/** A time of day in 24 hours, as in databases and `<input type="time">`, and its zone if it was entered. */
export interface ZonedTime {
  readonly time: string;
  readonly zone?: 'WIB' | 'WITA' | 'WIT';
}

/**
 * `08.30 WIB`: EYD separates hours and minutes with a dot. Colons are accepted too.
 *
 * `8 malam` and `8 pm` are rejected, because siang and sore have no fixed hours. So is 24.00, which is
 * 00.00 of the next day.
 */
export type TimeError = 'empty' | 'dayPart' | 'form' | 'range';

export function parse(text: unknown): Result<ZonedTime, TimeError> {
  const typed = clean(text)
    .toUpperCase()
    .replace(/^(PUKUL|PKL|JAM)[. ]+/, '');
  if (!typed) return failure('empty');
  if (/(PAGI|SIANG|SORE|MALAM|SUBUH|DINI HARI|\b[AP]\.?M\.?|\d[AP]M)\b/.test(typed))
    return failure('dayPart');
  const [, hours, minutes, zone] =
    /^(\d{1,2})(?: ?[.:-] ?| )?(\d\d) ?\(?(WIB|WITA|WIT)?\)?$/.exec(typed) ?? [];
  if (!hours) return failure('form');
  if (Number(hours) > 23 || Number(minutes) > 59) return failure('range');
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return success(zone ? { time, zone: zone as 'WIB' } : { time });
}

/** `08.30 WIB`; in English `08:30 WIB`. */
export const format = ({ time, zone }: ZonedTime, locale: Locale = 'id'): string =>
  `${locale === 'en' ? time : time.replace(':', '.')}${zone ? ` ${zone}` : ''}`;

export const mask: Mask = { inputmode: 'text', width: 10 };

export const messages: Messages<TimeError> = {
  id: {
    empty: 'Masukkan waktu, misalnya 08.30',
    dayPart: 'Tulis waktu dari 00.00 sampai 23.59, misalnya 20.30, tanpa kata pagi atau malam',
    form: 'Tulis jam dan menit, misalnya 08.30',
    range: 'Waktu harus dari 00.00 sampai 23.59. Tengah malam ditulis 00.00',
  },
  en: {
    empty: 'Enter a time, like 08.30',
    dayPart: 'Write the time from 00.00 to 23.59, like 20.30, without am or pm',
    form: 'Write hours and minutes, like 08.30',
    range: 'Time must be from 00.00 to 23.59. Midnight is 00.00',
  },
};
