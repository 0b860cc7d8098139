import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/**
 * An amount in rupiah, as EYD writes it: `Rp1.234.567,89`, without a space, with dots for thousands
 * and a comma before two digits of sen.
 *
 * Ambiguous amounts are rejected, never guessed: `1.5`, `1,000,000`, `1,5 juta`.
 */
export type RupiahError = 'empty' | 'negative' | 'words' | 'characters' | 'separators' | 'tooLarge';

export function parse(text: unknown): Result<number, RupiahError> {
  const typed = clean(text).toLowerCase().replace(/ /g, '');
  const [, amount = ''] = /^-?(?:(?:rp|idr)\.?)?(.*?)(?:rupiah)?$/.exec(typed) ?? [0, typed];
  // "5.000,-" has a dash instead of sen.
  const bare = amount.replace(/[.,]-{1,2}$/, '');
  if (!bare) return failure('empty');
  if (/^-|^\(/.test(typed) || bare[0] === '-') return failure('negative');
  if (/\p{L}/u.test(bare)) return failure('words');
  if (/[^\d.,]/.test(bare)) return failure('characters');
  const [, whole, sen = '00'] =
    /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d\d))?$/.exec(bare) ??
    // The output of `plain`: this dot cannot be for thousands, because there is no other one.
    /^(\d{4,})\.(\d\d)$/.exec(bare) ??
    [];
  if (!whole) return failure('separators');
  const digits = whole.replace(/\.|^0+/g, '');
  // More than 15 digits are not exact in a number.
  if (digits.length + (sen === '00' ? 0 : 2) > 15) return failure('tooLarge');
  return success(Number(`${digits}.${sen}`));
}

/** The same in both languages, so that people can enter what they read. */
export const format = (value: number): string =>
  `${value < 0 ? '-' : ''}Rp${Math.abs(value).toLocaleString('id-ID', {
    minimumFractionDigits: value % 1 && 2,
    maximumFractionDigits: 2,
  })}`;

/**
 * For programs: `1500000`, or with sen `1234567.89`. There are at least four digits before the dot
 * (`0999.50`), so that `parse` cannot read it as thousands.
 */
export const plain = (value: number): string =>
  value % 1 ? value.toFixed(2).padStart(7, '0') : String(value);

export const mask: Mask = { inputmode: 'numeric', width: 20 };

export const messages: Messages<RupiahError> = {
  id: {
    empty: 'Tulis jumlah dalam rupiah, misalnya 1.500.000',
    negative: 'Jumlah tidak boleh kurang dari 0',
    words: 'Tulis jumlah seluruhnya dengan angka, misalnya 1.500.000, bukan 1,5 juta',
    characters: 'Jumlah hanya boleh berisi angka, titik, dan koma',
    separators: 'Pakai titik untuk ribuan dan koma untuk sen, misalnya 1.500.000 atau 1.500,50',
    tooLarge: 'Jumlah terlalu besar. Periksa banyaknya angka nol',
  },
  en: {
    empty: 'Enter an amount in rupiah, like 1.500.000',
    negative: 'Amount must be 0 or more',
    words: 'Write the whole amount in digits, like 1.500.000, not 1,5 juta',
    characters: 'Amount must only contain digits, dots and commas',
    separators: 'Use dots for thousands and a comma for sen, like 1.500.000 or 1.500,50',
    tooLarge: 'Amount is too large. Check the number of zeros',
  },
};
