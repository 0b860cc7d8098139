/** The first three letters of each month in Bahasa Indonesia and English, in the spellings people use. */
const MONTHS = 'jan feb/peb mar apr mei/may jun jul agu/aug/agt/ags sep okt/oct nov/nop des/dec';

/**
 * A month, written as a number or as a name, as a number; 0 when it is neither.
 *
 * The first three letters decide: "Agustsu" can only be one month.
 */
export function monthNumber(text: string): number {
  if (/^0*(\d|1[0-2])$/.test(text)) return Number(text);
  if (!/^[a-z]{3,9}$/.test(text)) return 0;
  return MONTHS.split(' ').findIndex((names) => names.includes(text.slice(0, 3))) + 1;
}
