import { failure, success, type Format, type Mask } from './result.js';
import { compact, group } from './text.js';

export type DigitError = 'empty' | 'notDigits' | 'length';

/**
 * Creates a format for an identifier: a known count of digits, stored as text with leading zeros.
 *
 * @param id its name in Bahasa Indonesia, as inside a sentence
 * @param en its name in English
 * @param lengths the allowed counts of digits
 */
export function digitFormat(
  id: string,
  en: string,
  lengths: readonly number[],
  mask: Partial<Mask> = {},
): Format<string, DigitError> {
  const count = (or: string, to: string) =>
    lengths.length > 2 ? lengths[0] + to + lengths.at(-1) : lengths.join(or);
  return {
    parse(text) {
      const digits = compact(text);
      if (!digits) return failure('empty');
      if (/\D/.test(digits)) return failure('notDigits');
      if (lengths.includes(digits.length)) return success(digits);
      return failure('length', {
        found: digits.length,
        shortest: lengths[0]!,
        longest: lengths.at(-1)!,
      });
    },
    format: (value) => group(value, mask.groups),
    mask: { lengths, inputmode: 'numeric', width: 20, ...mask },
    messages: {
      id: {
        empty: `Masukkan ${id}`,
        notDigits: `${capitalised(id)} hanya boleh berisi angka`,
        length: `${capitalised(id)} harus ${count(' atau ', ' sampai ')} angka`,
      },
      en: {
        empty: `Enter the ${en}`,
        notDigits: `${capitalised(en)} must only contain digits`,
        length: `${capitalised(en)} must be ${count(' or ', ' to ')} digits`,
      },
    },
  };
}

const capitalised = (name: string) => name[0]!.toUpperCase() + name.slice(1);
