import type { Language } from '../language.js';

/** The country has three zones. Where somebody already has tomorrow, tomorrow is no mistake. */
const EASTERNMOST = 'Asia/Jayapura';

/** The office's own clock. */
const OFFICE = 'Asia/Jakarta';

/** Today's date, as soon as any part of the country has it: 2026-11-24. */
export function today(now: Date): string {
  // Swedish is the locale that writes dates in the ISO order.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: EASTERNMOST }).format(now);
}

/** The year at the office. */
export function yearOf(now: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: OFFICE, year: 'numeric' }).format(now));
}

/** "24 November 2026 pukul 14.41 WIB", "24 November 2026 at 14:41 WIB". */
export function formatMoment(moment: Date, language: Language): string {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: OFFICE }).format(moment);
  const at = language === 'id' ? 'pukul' : 'at';
  return `${format({ dateStyle: 'long' })} ${at} ${format({ timeStyle: 'short' })} WIB`;
}
