export type NikProblem = 'empty' | 'notDigits' | 'length';

/** Spaces of every kind, dots and dashes: how people group the 16 digits, and what pasting brings. */
const SEPARATORS = /[\s.\-‐-―−\u200B\uFEFF]/g;

/**
 * Reads a NIK. Only the 16 digits are checked. The region, sex and birth date inside it are not:
 * a NIK never changes, even where it does not match the person it was given to.
 */
export function parseNik(typed: string): { nik: string } | { problem: NikProblem } {
  // NFKC makes the full-width digits of some phone keyboards ordinary ones.
  const nik = typed.normalize('NFKC').replace(SEPARATORS, '');
  if (nik === '') return { problem: 'empty' };
  if (!/^[0-9]*$/.test(nik)) return { problem: 'notDigits' };
  if (nik.length !== 16) return { problem: 'length' };
  return { nik };
}

/** In groups of four, as it is easiest to compare with a card. */
export function formatNik(nik: string): string {
  return nik.replace(/(.{4})(?=.)/g, '$1 ');
}
