import type { Language } from '../language.js';

export type DatePart = 'day' | 'month' | 'year';

/** What is wrong with a date, and in which of its parts. */
export interface DateProblem {
  readonly kind: 'empty' | 'missing' | 'yearLength' | 'notReal';
  readonly parts: readonly DatePart[];
}

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** How each month may be written in full or in short, in either language; the first letters count. */
const MONTH_NAMES: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^(feb(ruari|ruary)?|peb(ruari)?)$/,
  /^mar(et|ch)?$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun(i|e)?$/,
  /^jul(i|y)?$/,
  /^(agu(stus)?|agt|ags|aug(ust)?)$/,
  /^sept?(ember)?$/,
  /^(okt(ober)?|oct(ober)?)$/,
  /^(nov|nop)(ember)?$/,
  /^(des|dec)(ember)?$/,
];

/** Nobody alive was born before; an earlier year is a slip of the finger. */
const FIRST_YEAR = 1900;

/** Reads a date from three fields, to an ISO date such as 1990-08-05. */
export function parseDate(
  typed: Readonly<Record<DatePart, string>>,
): { readonly date: string } | { readonly problem: DateProblem } {
  const day = tidy(typed.day);
  const month = tidy(typed.month);
  const year = tidy(typed.year);

  const missing = PARTS.filter((part) => tidy(typed[part]) === '');
  if (missing.length === PARTS.length) return { problem: { kind: 'empty', parts: PARTS } };
  if (missing.length > 0) return { problem: { kind: 'missing', parts: missing } };
  if (/^(\d{1,3}|\d{5,})$/.test(year)) return { problem: { kind: 'yearLength', parts: ['year'] } };

  const date = toRealDate(toNumber(day), monthNumber(month), toNumber(year));
  return date === undefined ? { problem: { kind: 'notReal', parts: PARTS } } : { date };
}

/** The three fields for a date given earlier. */
export function splitDate(date: string): Record<DatePart, string> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** "5 Agustus 1990", "5 August 1990". */
export function formatDate(date: string, language: Language): string {
  // A date has no time zone: it is put and read in UTC, so that it cannot slip to the day before.
  return dateFormats[language].format(new Date(`${date}T00:00:00Z`));
}

const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

function tidy(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
}

function toNumber(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

function monthNumber(text: string): number | undefined {
  const named = MONTH_NAMES.findIndex((name) => name.test(text)) + 1;
  return named || toNumber(text);
}

function toRealDate(day?: number, month?: number, year?: number): string | undefined {
  if (!day || !month || !year || year < FIRST_YEAR) return undefined;
  // Date turns 31 February into 3 March instead of refusing it.
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
