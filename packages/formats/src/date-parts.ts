import { isoDate } from './calendar.js';
import { fill } from './message.js';
import { monthNumber } from './months.js';
import { success, type Failure, type Result } from './result.js';
import { clean } from './text.js';

/** One field of `nusa-date-input`, which submits `{name}-day`, `{name}-month` and `{name}-year`. */
export type DatePart = 'day' | 'month' | 'year';

/** `facts.parts` holds the parts that are wrong: the value of `error-fields`. */
export type DatePartsError = 'empty' | 'missing' | 'yearDigits' | 'impossible';

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** One part as a number; a month may be a name. 0 when it is invalid. */
function numberOf(part: DatePart, text: string): number {
  if (part === 'month') return monthNumber(text.toLowerCase().replace('.', ''));
  const pattern = part === 'day' ? /^([012]?\d|3[01])$/ : /^[1-9]\d{3}$/;
  return pattern.test(text) ? +text : 0;
}

/**
 * Reads the fields that a date input submits. The element reads them with this function too, so
 * that the browser and the server accept the same dates and give the same messages.
 *
 * @param parts the parts that the date input asks for, as in its `parts` attribute
 * @returns the date as `yyyy-mm-dd`, or as `yyyy-mm` when no day is asked for
 */
export function parse(
  fields: Readonly<Partial<Record<DatePart, unknown>>> | null | undefined,
  parts: readonly DatePart[] = PARTS,
): Result<string, DatePartsError> {
  const typed = (part: DatePart) => clean(fields?.[part]);
  const number = (part: DatePart) => numberOf(part, typed(part));
  const fail = (error: DatePartsError, wrong: readonly DatePart[]) =>
    ({ ok: false, error, facts: { parts: wrong.join(' ') } }) as const;

  const missing = parts.filter((part) => !typed(part));
  if (missing[0]) return fail(missing.length < parts.length ? 'missing' : 'empty', missing);
  const date = isoDate(number('year'), number('month'), parts.includes('day') ? number('day') : 1);
  const wrong = parts.filter((part) => !number(part));
  return date
    ? success(parts.includes('day') ? date : date.slice(0, 7))
    : fail(`${wrong}` === 'year' ? 'yearDigits' : 'impossible', wrong[0] ? wrong : parts);
}

/** The fields for an earlier answer, `yyyy-mm-dd` or `yyyy-mm`; no fields for any other text. */
export function split(value: string): Readonly<Partial<Record<DatePart, string>>> {
  const date = /^(?<year>\d{4})-0?(?<month>\d\d?)(-0?(?<day>\d\d?))?$/;
  return { ...date.exec(value)?.groups };
}

/** `%{label}` is the name of the date inside a sentence, `%{Label}` the same at its start. */
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

/** @param label the name of the date as it is written inside a sentence: `tanggal lahir` */
export function message(
  { error, facts }: Failure<DatePartsError>,
  locale: string,
  label: string,
): string {
  const texts = messages[/^en\b/i.test(locale) ? 'en' : 'id'];
  const parts = `${facts.parts}`
    .split(' ')
    .map((part) => texts[part as DatePart])
    .join(texts.and);
  return fill(texts[error], {
    Label: label.replace(/^./, (first) => first.toUpperCase()),
    label,
    parts,
  });
}
