/**
 * A date as `yyyy-mm-dd`, the form of databases and `<input type="date">`; empty when the calendar
 * has no such date. Years have four digits.
 */
export function isoDate(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  // `Date` turns 31 February into 3 March, and day 0 into the last day of the previous month.
  return year > 999 && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : '';
}
