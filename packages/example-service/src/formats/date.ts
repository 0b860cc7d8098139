import { date, dateParts, type Failure } from '@nusa/formats';
import type { Language } from '../language.js';

export type DatePart = 'day' | 'month' | 'year';

/** What is wrong with a date, and in which of its parts. */
export interface DateProblem {
  readonly kind: 'empty' | 'missing' | 'yearLength' | 'notReal';
  readonly parts: readonly DatePart[];
}

const KINDS = {
  empty: 'empty',
  missing: 'missing',
  yearDigits: 'yearLength',
  impossible: 'notReal',
} as const;

/** Nobody alive was born before; an earlier year is a slip of the finger. */
const FIRST_YEAR = 1900;

/** Reads a date from three fields, to an ISO date such as 1990-08-05. */
export function parseDate(
  typed: Readonly<Record<DatePart, string>>,
): { readonly date: string } | { readonly problem: DateProblem } {
  const result = dateParts.parse(typed);
  if (!result.ok) {
    const parts = String(result.facts.parts).split(' ') as DatePart[];
    return { problem: { kind: KINDS[result.error], parts } };
  }
  return Number(result.value.slice(0, 4)) < FIRST_YEAR
    ? { problem: { kind: 'notReal', parts: ['year'] } }
    : { date: result.value };
}

/** The three fields for a date given earlier. */
export function splitDate(given: string): Record<DatePart, string> {
  const { day = '', month = '', year = '' } = dateParts.split(given);
  return { day, month, year };
}

/** "5 Agustus 1990", "5 August 1990". */
export const formatDate = (given: string, language: Language): string =>
  date.format(given, language);

/** Reads a month from two fields, to 2019-03; or tells what the format found wrong in them. */
export function parseMonth(
  typed: Readonly<Record<'month' | 'year', string>>,
): { readonly month: string } | { readonly failure: Failure<dateParts.DatePartsError> } {
  const result = dateParts.parse({ ...typed, day: '1' });
  if (result.ok) {
    const month = result.value.slice(0, 7);
    return Number(month.slice(0, 4)) < FIRST_YEAR
      ? { failure: { ok: false, error: 'impossible', facts: { parts: 'year' } } }
      : { month };
  }
  const { error, facts } = result;
  // The day is never missing here, so the format does not say of the other two that both are.
  const isEmpty = error === 'missing' && !typed.month.trim() && !typed.year.trim();
  return { failure: { ok: false, error: isEmpty ? 'empty' : error, facts } };
}

/** "Maret 2019", "March 2019". */
export const formatMonth = (given: string, language: Language): string =>
  formatDate(`${given}-01`, language).replace(/^\S+ /, '');

/** From the month of one date to that of another, whatever their days. */
export function monthsBetween(from: string, to: string): number {
  const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return monthOf(to) - monthOf(from);
}
