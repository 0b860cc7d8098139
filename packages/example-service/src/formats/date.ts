import { date, dateParts } from '@nusa/formats';
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
