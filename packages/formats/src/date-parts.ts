import { isoDate } from './calendar.js';
import { fill } from './message.js';
import { monthNumber } from './months.js';
import { failure, success, type Failure, type Result } from './result.js';
import { clean } from './text.js';

/**
 * The three fields that `nusa-date-input` submits (`{name}-day`, `-month`, `-year`), read on the
 * server with the same result and the same messages as in the browser.
 */
export type DatePart = 'day' | 'month' | 'year';

/** `facts.parts` are the parts that are wrong: the value of `error-fields`. */
export type DatePartsError = 'empty' | 'missing' | 'yearDigits' | 'impossible';

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

export function parse(
  fields: Readonly<Partial<Record<DatePart, unknown>>> | null | undefined,
): Result<string, DatePartsError> {
  const typed = PARTS.map((part) => clean(fields?.[part]));
  const without = (values: readonly unknown[]) => PARTS.filter((_, i) => !values[i]);
  const wrong = (error: DatePartsError, parts: readonly DatePart[]) =>
    failure(error, { parts: (parts[0] ? parts : PARTS).join(' ') });
  const missing = without(typed);
  if (missing[0]) return wrong(missing[2] ? 'empty' : 'missing', missing);
  const number = (text: string, pattern: RegExp) => (pattern.test(text) ? Number(text) : 0);
  const day = number(typed[0]!, /^([012]?\d|3[01])$/);
  const month = monthNumber(typed[1]!.toLowerCase().replace('.', ''));
  const year = number(typed[2]!, /^[1-9]\d{3}$/);
  const date = isoDate(year, month, day);
  if (date) return success(date);
  return wrong(day && month && !year ? 'yearDigits' : 'impossible', without([day, month, year]));
}

/** The fields of a date that was given before. */
export function split(value: string): Readonly<Partial<Record<DatePart, string>>> {
  const [year, month, day] = value.split('-').map((part) => part.replace(/^0/, ''));
  return { day, month, year };
}

/** `%{label}` names the date inside a sentence, `%{Label}` at its start. */
export const messages = {
  id: {
    empty: 'Masukkan %{label}',
    missing: '%{Label} harus memuat %{parts}',
    yearDigits: 'Tahun harus 4 angka',
    impossible: '%{Label} harus tanggal yang benar',
    day: 'tanggal',
    month: 'bulan',
    year: 'tahun',
    and: ' dan ',
  },
  en: {
    empty: 'Enter %{label}',
    missing: '%{Label} must include a %{parts}',
    yearDigits: 'Year must be 4 digits',
    impossible: '%{Label} must be a real date',
    day: 'day',
    month: 'month',
    year: 'year',
    and: ' and ',
  },
} as const;

/** @param label what the date is of, inside a sentence: `tanggal lahir` */
export function message(
  { error, facts }: Failure<DatePartsError>,
  locale: string,
  label: string,
): string {
  const texts = messages[/^en\b/i.test(locale) ? 'en' : 'id'];
  const parts = String(facts.parts)
    .split(' ')
    .map((part) => texts[part as DatePart])
    .join(texts.and);
  return fill(texts[error], {
    label,
    Label: label.charAt(0).toUpperCase() + label.slice(1),
    parts,
  });
}
