/**
 * A date as `yyyy-mm-dd`, as databases and `<input type="date">` have it; empty when the calendar
 * has no such date. Years have four digits.
 */
export function isoDate(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February becomes 3 March, and day 0 the last of the month before.
  return year > 999 && date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : '';
}
