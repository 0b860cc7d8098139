import { failure, success, type Format, type Mask } from './result.js';
import { compact, group } from './text.js';

export type DigitError = 'empty' | 'notDigits' | 'length';

/**
 * A number that is no amount: digits of a known count, kept as text with their leading zeros.
 *
 * @param id how it is called in Bahasa Indonesia, inside a sentence
 * @param en how it is called in English
 * @param lengths how many digits it can have
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
