import type { Language } from '../language.js';

/** The easternmost of the country's three time zones: a date that is today there is not too late. */
const EASTERNMOST = 'Asia/Jayapura';

/** The time zone of the office. */
const OFFICE = 'Asia/Jakarta';

/** Today's date, as soon as it has begun anywhere in the country: 2026-11-24. */
export function today(now: Date): string {
  // The Swedish locale writes dates in ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: EASTERNMOST }).format(now);
}

/** The year at the office. */
export function yearOf(now: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: OFFICE, year: 'numeric' }).format(now));
}

/** "24 November 2026 pukul 14.41 WIB", "24 November 2026 at 14:41 WIB". */
export function formatDateTime(date: Date, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: OFFICE }).format(date);
  const at = language === 'id' ? 'pukul' : 'at';
  return `${format({ dateStyle: 'long' })} ${at} ${format({ timeStyle: 'short' })} WIB`;
}
