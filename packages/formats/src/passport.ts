import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { compact } from './text.js';

/**
 * The number of an Indonesian passport: a letter and 7 digits; older ones have one or two letters
 * and 6 or 7 digits. Sources differ, so all of these are accepted.
 */
export type PassportError = 'empty' | 'pattern';

export function parse(text: unknown): Result<string, PassportError> {
  const typed = compact(text);
  if (!typed) return failure('empty');
  return /^[A-Z]{1,2}\d{6,7}$/i.test(typed) ? success(typed.toUpperCase()) : failure('pattern');
}

/** As it is printed in the passport. */
export const format = (value: string): string => value;

export const mask: Mask = {
  lengths: [7, 8, 9],
  inputmode: 'text',
  width: 10,
  autocapitalize: 'characters',
};

export const messages: Messages<PassportError> = {
  id: {
    empty: 'Masukkan nomor paspor',
    pattern: 'Nomor paspor harus 1 atau 2 huruf diikuti 6 atau 7 angka, misalnya A1234567',
  },
  en: {
    empty: 'Enter the passport number',
    pattern: 'Passport number must be 1 or 2 letters followed by 6 or 7 digits, like A1234567',
  },
};
