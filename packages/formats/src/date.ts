import { isoDate } from './calendar.js';
import { monthNumber } from './months.js';
import { failure, success, type Locale, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/**
 * A date in one field: `17-8-1945`, `17 Agustus 1945`, `17 Agt 45`, `August 17, 1945`,
 * `1945-08-17`. The value is `yyyy-mm-dd`. The day comes before the month, as everywhere in
 * Indonesia; months may have a name in either language.
 */
export type DateError = 'empty' | 'form' | 'month' | 'year' | 'day';

/** @param today decides the century of a two-digit year: the most recent one that is not in the future */
export function parse(text: unknown, today = new Date()): Result<string, DateError> {
  const typed = clean(text)
    .toLowerCase()
    .replace(/^[a-z'’]+, |\B(st|nd|rd|th)\b/g, ''); // "Jumat, 17 …", "Jakarta, 17 …", "17th …"
  if (!typed) return failure('empty');
  const [first, second, third, more] = typed.match(/\d+|[a-z]+/g) ?? [];
  if (!third || more || /[^a-z\d ./,'’-]/.test(typed)) return failure('form');
  const isIso = /^\d{4}$/.test(first!);
  const isMonthFirst = /\D/.test(first!);
  const month = monthNumber(isMonthFirst ? first! : second!);
  if (!month) return failure('month');
  const written = isIso ? first! : third;
  let year = Number(written);
  if (/^\d\d$/.test(written)) year += 2000 + year > today.getFullYear() ? 1900 : 2000;
  if (!(year > 999 && year < 1e4)) return failure('year');
  const date = isoDate(year, month, Number(isIso ? third : isMonthFirst ? second : first));
  return date ? success(date) : failure('day', { last: new Date(year, month, 0).getDate() });
}

/** `17 Agustus 1945`, `17 August 1945`. */
export const format = (value: string, locale: Locale = 'id'): string =>
  // A date has no time zone. It is written and read as UTC, so that the day cannot change.
  new Date(value).toLocaleDateString(locale === 'en' ? 'en-GB' : 'id-ID', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });

export const mask: Mask = { inputmode: 'text', width: 20 };

export const messages: Messages<DateError> = {
  id: {
    empty: 'Masukkan tanggal',
    form: 'Tulis tanggal, bulan, tahun, misalnya 17 8 1945',
    month: 'Bulan harus 1 sampai 12 atau nama bulan',
    year: 'Tahun harus 4 angka',
    day: 'Tanggal harus 1 sampai %{last}',
  },
  en: {
    empty: 'Enter a date',
    form: 'Write day, month, year, like 17 8 1945',
    month: 'Month must be 1 to 12 or its name',
    year: 'Year must be 4 digits',
    day: 'Day must be 1 to %{last}',
  },
};
