import { date, dateParts, type Result } from '@nusa/formats';
import type { Language } from '../language.js';

type DateResult = Result<string, dateParts.DatePartsError>;

/** Nobody alive was born earlier, so an earlier year is a typing mistake. */
const FIRST_YEAR = '1900';

/** Reads a date such as 1990-08-05 from the three fields of `nusa-date-input`. */
export function readDate(typed: Readonly<Record<dateParts.DatePart, string>>): DateResult {
  const result = dateParts.parse(typed);
  return result.ok && result.value < FIRST_YEAR
    ? { ok: false, error: 'impossible', facts: { parts: 'year' } }
    : result;
}

/** Reads a month such as 2019-03 from two fields. */
export function readMonth(typed: Readonly<Record<'month' | 'year', string>>): DateResult {
  const result = readDate({ ...typed, day: '1' });
  if (result.ok) return { ...result, value: result.value.slice(0, 7) };
  // The day is always there, so the format reports two empty fields as `missing`.
  const isEmpty = result.error === 'missing' && !typed.month.trim() && !typed.year.trim();
  return isEmpty ? { ...result, error: 'empty' } : result;
}

/** "Maret 2019", "March 2019". */
export const formatMonth = (month: string, language: Language): string =>
  date.format(`${month}-01`, language).replace(/^\S+ /, '');

/** The months from one date to another, whatever their days. */
export function monthsBetween(from: string, to: string): number {
  const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  return monthOf(to) - monthOf(from);
}
