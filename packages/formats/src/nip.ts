import { isoDate } from './calendar.js';
import { digitFormat, type DigitError } from './digit-format.js';
import { failure, type Messages, type Result } from './result.js';

/**
 * NIP, the number of a civil servant: 18 digits, `YYYYMMDD YYYYMM G NNN`: birth date, month of
 * appointment, 1 (male) or 2 (female), serial number.
 *
 * The NIP of a PPPK (contract employee) has no month in digits 13 and 14, so the month is not checked.
 */
export type NipError = DigitError | 'birthDate' | 'sex';

const digits = /* @__PURE__ */ digitFormat('NIP', 'NIP', [18], { groups: [8, 6, 1, 3] });

export function parse(text: unknown): Result<string, NipError> {
  const result = digits.parse(text);
  if (!result.ok) return result;
  const { value } = result;
  const at = (start: number, end: number) => Number(value.slice(start, end));
  if (!/^(19|20)/.test(value) || !isoDate(at(0, 4), at(4, 6), at(6, 8)))
    return failure('birthDate');
  return /[12]/.test(value[14]!) ? result : failure('sex');
}

export const { format, mask } = digits;

export const messages: Messages<NipError> = {
  id: {
    ...digits.messages.id,
    birthDate: 'Tanggal lahir di NIP tidak benar. Periksa angka ke-1 sampai ke-8',
    sex: 'Angka ke-15 NIP harus 1 atau 2',
  },
  en: {
    ...digits.messages.en,
    birthDate: 'Birth date in the NIP is wrong. Check digits 1 to 8',
    sex: 'Digit 15 of the NIP must be 1 or 2',
  },
};
