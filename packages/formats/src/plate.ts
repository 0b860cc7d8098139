import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/**
 * The registration number of a vehicle (NRKB): 1 or 2 letters for the region, 1 to 4 digits and up
 * to 3 letters (`B 1234 ABC`). State vehicles have `RI 1`, embassies `CD 12 345` (country, vehicle).
 *
 * The letters of regions change, so they are not checked.
 */
export type PlateError = 'empty' | 'pattern';

export function parse(text: unknown): Result<string, PlateError> {
  const typed = clean(text)
    .replace(/[ .-]+/g, ' ')
    .trim()
    .toUpperCase();
  if (!typed) return failure('empty');
  // Without the space, the digits of the country and of the vehicle cannot be told apart.
  const parts =
    /^(C[CD]) ?(\d{2,3}) (\d{1,4})$/.exec(typed) ??
    /^([A-Z]{1,2})(\d{1,4})([A-Z]{0,3})$/.exec(typed.replaceAll(' ', '')) ??
    /^(C[CD]) ?(\d{5,7})$/.exec(typed);
  return parts ? success(parts.slice(1).filter(Boolean).join(' ')) : failure('pattern');
}

/** As on the plate. */
export const format = (value: string): string => value;

export const mask: Mask = {
  inputmode: 'text',
  width: 20,
  autocapitalize: 'characters',
};

export const messages: Messages<PlateError> = {
  id: {
    empty: 'Masukkan nomor polisi kendaraan',
    pattern: 'Tulis nomor polisi seperti di STNK, misalnya B 1234 ABC',
  },
  en: {
    empty: 'Enter the vehicle registration number',
    pattern: 'Write the registration number as on the STNK, like B 1234 ABC',
  },
};
