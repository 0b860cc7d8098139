import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { clean, group } from './text.js';

/**
 * A phone number. The value is in E.164 (`+6281234567890`).
 *
 * Mobile numbers have 10 to 13 digits including the first 0; landlines have an area code of 2 or 3
 * digits and 5 to 8 more. A 0 after the country code is dropped, because no Indonesian number starts
 * with it. Foreign numbers start with `+`. Operators are not recognised: people keep their number
 * when they change operator.
 */
export type PhoneError = 'empty' | 'characters' | 'prefix' | 'length';

export function parse(text: unknown): Result<string, PhoneError> {
  const typed = clean(text).replace(/[ .()-]/g, '');
  if (!typed) return failure('empty');
  if (!/^\+?\d+$/.test(typed)) return failure('characters');
  if (/^\+(?!62)/.test(typed)) {
    if (typed[1] === '0') return failure('prefix');
    return /^.{8,16}$/.test(typed)
      ? success(typed)
      : failure('length', { found: typed.length - 1 });
  }
  const national = /^(?:(?:\+|00)?620?|0|(?=8))([1-9]\d*)$/.exec(typed)?.[1];
  if (!national || /^80/.test(national)) return failure('prefix');
  return /^(8.{8,11}|[^8].{7,10})$/.test(national)
    ? success(`+62${national}`)
    : failure('length', { found: national.length + 1 });
}

/** Indonesian numbers as they are dialled in Indonesia, foreign ones unchanged. */
export function format(value: string): string {
  if (!value.startsWith('+62')) return value;
  const number = `0${value.slice(3)}`;
  const area = /^0(8..|21|22|24|31|61|...)/.exec(number)![0].length;
  const rest = number.length - area;
  return group(number, [area, rest < 8 ? 3 : 4]);
}

export const mask: Mask = { inputmode: 'tel', autocomplete: 'tel', width: 20 };

export const messages: Messages<PhoneError> = {
  id: {
    empty: 'Masukkan nomor ponsel, misalnya 0812 3456 7890',
    characters: 'Nomor telepon hanya boleh berisi angka dan tanda +, misalnya 0812 3456 7890',
    prefix: 'Awali nomor telepon dengan 0 atau +62, atau + dan kode negara untuk nomor luar negeri',
    length: 'Nomor ponsel harus 10 sampai 13 angka, misalnya 0812 3456 7890. Periksa angkanya',
  },
  en: {
    empty: 'Enter a mobile number, like 0812 3456 7890',
    characters: 'Telephone number must only contain digits and +, like 0812 3456 7890',
    prefix: 'Start the telephone number with 0 or +62, or + and the country code if it is foreign',
    length: 'Mobile number must be 10 to 13 digits, like 0812 3456 7890. Check the digits',
  },
};
