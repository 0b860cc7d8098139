export type DatePart = 'day' | 'month' | 'year';

const NUMBERS: Record<DatePart, RegExp> = {
  day: /^(0?[1-9]|[12]\d|3[01])$/,
  month: /^(0?[1-9]|1[0-2])$/,
  year: /^[1-9]\d{3}$/,
};

/** The first three letters of each month in Bahasa Indonesia and English, in the spellings people use. */
const MONTHS =
  'jan feb/peb mar apr mei/may jun jul agu/aug/agt/ags sep okt/oct nov/nop des/dec'.split(' ');

/** What a person entered as a number; a month may be a name. 0 when it is neither. */
export function parsePart(part: DatePart, text: string): number {
  if (NUMBERS[part].test(text)) return Number(text);
  if (part !== 'month' || !/^[a-z]{3,9}\.?$/i.test(text)) return 0;
  const start = text.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((names) => names.split('/').includes(start)) + 1;
}

/** The date as `yyyy-mm-dd`, or an empty text when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  // 31 February becomes 3 March.
  return year && month && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : '';
}
