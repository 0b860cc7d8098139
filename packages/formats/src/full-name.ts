import { failure, success, type Mask, type Messages, type Result } from './result.js';

/**
 * A person's whole name in one field: 1 to 100 characters.
 *
 * One word is a name, and so is one letter: names that were recorded before Permendagri 73/2022
 * (two words, 60 letters) stay valid. Titles, dots, commas, apostrophes, hyphens and letters of
 * every script belong to names; digits never did.
 */
export type FullNameError =
  'empty' | 'noLetter' | 'digits' | 'unreadable' | 'characters' | 'length';

const LONGEST = 100;

export function parse(text: unknown): Result<string, FullNameError> {
  let typed = typeof text === 'string' ? text : '';
  typed = typed
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!typed) return failure('empty');
  // It is refused above that anyway, and putting a megabyte of accents in order takes minutes.
  if (typed.length < 999) typed = typed.normalize();
  // Telephones turn the apostrophe of Ma'ruf into a quotation mark, and two records would differ.
  typed = typed.replace(/[‘’ʼʻ`´]/g, "'").replace(/\p{Pd}/gu, '-');
  if (!/\p{L}/u.test(typed)) return failure('noLetter');
  if (/\p{Nd}/u.test(typed)) return failure('digits');
  const [sign] = /[^\p{L}\p{M} .,'()/-]/u.exec(typed) ?? [];
  if (sign && /[\p{C}\uFFFD]/u.test(sign)) return failure('unreadable');
  if (sign) return failure('characters', { sign });
  const found = [...typed].length;
  return found > LONGEST ? failure('length', { found, longest: LONGEST }) : success(typed);
}

/** As it was written. */
export const format = (value: string): string => value;

export const mask: Mask = { inputmode: 'text', autocomplete: 'name', autocapitalize: 'words' };

export const messages: Messages<FullNameError> = {
  id: {
    empty: 'Masukkan nama lengkap sesuai KTP',
    noLetter: 'Nama lengkap harus memuat huruf',
    digits: 'Nama lengkap tidak boleh memuat angka. Tulis sesuai KTP',
    unreadable: 'Nama lengkap memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
    characters: 'Nama lengkap tidak boleh memuat “%{sign}”. Tulis sesuai KTP',
    length: 'Nama lengkap harus paling banyak %{longest} karakter',
  },
  en: {
    empty: 'Enter the full name as on the KTP',
    noLetter: 'Full name must contain letters',
    digits: 'Full name must not contain digits. Write it as on the KTP',
    unreadable: 'Full name contains a character that we cannot read. Type that character again',
    characters: 'Full name must not contain “%{sign}”. Write it as on the KTP',
    length: 'Full name must be %{longest} characters or fewer',
  },
};
