import { failure, success, type Mask, type Messages, type Result } from './result.js';
import { clean } from './text.js';

/**
 * A number as EYD writes it: `1.234.567,89`, with dots for thousands and a comma before decimals.
 *
 * `1.5` and `1,000,000` are rejected, because they may be English or typing mistakes.
 */
export type NumberError = 'empty' | 'characters' | 'separators' | 'tooLarge';

export function parse(text: unknown): Result<number, NumberError> {
  const typed = clean(text).replace(/ /g, '');
  if (!typed) return failure('empty');
  if (!/^-?[\d.,]+$/.test(typed)) return failure('characters');
  const [, sign, whole, decimals = 0] =
    /^(-?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(typed) ?? [];
  if (!whole) return failure('separators');
  const digits = whole.replace(/\.|^0+/g, '');
  // More than 15 digits are not exact in a number.
  if (digits.length > 15) return failure('tooLarge');
  // 0 has no sign.
  return success(Number(`${sign}${digits}.${decimals}`) + 0);
}

/** The same in both languages, so that people can enter what they read. */
export const format = (value: number): string =>
  value.toLocaleString('id-ID', { maximumFractionDigits: 20 });

export const mask: Mask = { inputmode: 'text', width: 10 };

export const messages: Messages<NumberError> = {
  id: {
    empty: 'Masukkan angka',
    characters: 'Tulis angka saja, misalnya 1.500 atau 2,5',
    separators: 'Pakai titik untuk ribuan dan koma untuk desimal, misalnya 1.500 atau 2,5',
    tooLarge: 'Angka terlalu besar. Periksa banyaknya angka nol',
  },
  en: {
    empty: 'Enter a number',
    characters: 'Write a number in digits, like 1.500 or 2,5',
    separators: 'Use dots for thousands and a comma for decimals, like 1.500 or 2,5',
    tooLarge: 'Number is too large. Check the number of zeros',
  },
};
