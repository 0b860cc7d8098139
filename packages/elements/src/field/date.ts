export type DatePart = 'day' | 'month' | 'year';

/** The first three letters of each month in Bahasa Indonesia and English, in the spellings people use. */
const MONTHS = 'jan feb/peb mar apr mei/may jun jul agu/aug/agt/ags sep okt/oct nov/nop des/dec';

const LIMITS = { day: 31, month: 12, year: 9999 };

/** What was typed or pasted, with full-width characters as usual ones and without invisible ones. */
export const cleanPart = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();

/** What a person entered as a number; a month may be a name. 0 when it is neither. */
export function parsePart(part: DatePart, text: string): number {
  if (part === 'month' && /^[a-z]{3,9}\.?$/i.test(text)) {
    const start = text.slice(0, 3).toLowerCase();
    return MONTHS.split(' ').findIndex((names) => names.split('/').includes(start)) + 1;
  }
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  return number > LIMITS[part] || (part === 'year' && number < 1000) ? 0 : number;
}

/** The date as `yyyy-mm-dd`, or `yyyy-mm` where no day is asked; empty when the calendar has no such date. */
export function isoDate(year: number, month: number, day: number | false): string {
  const date = new Date(Date.UTC(year, month - 1, day || 1));
  // 31 February becomes 3 March.
  return year && month && (day === false || date.getUTCDate() === day)
    ? date.toISOString().slice(0, day === false ? 7 : 10)
    : '';
}

/** One part of `yyyy-mm-dd`, as a person writes it: without a leading zero. */
export function partOf(date: string | undefined, part: DatePart): string | undefined {
  if (!date || !/^\d{4}-\d\d(-\d\d)?$/.test(date)) return undefined;
  return date.split('-')[['year', 'month', 'day'].indexOf(part)]?.replace(/^0+/, '');
}
