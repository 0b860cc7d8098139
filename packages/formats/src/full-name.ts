import { failure, success, type Mask, type Messages, type Result } from './result.js';

/**
 * A person's whole name in one field: 1 to 100 characters.
 *
 * One word is a name, and so is one letter: names that were recorded before Permendagri 73/2022
 * (two words, 60 letters, no digits) stay valid. Titles, signs and letters of every script are let
 * through, since a name has to match the identity card, and nobody is refused for what is on it.
 */
export type FullNameError = 'empty' | 'noLetter' | 'unreadable' | 'length';

const LONGEST = 100;

export function parse(text: unknown): Result<string, FullNameError> {
  let typed = typeof text === 'string' ? text : '';
  // What nobody sees and no script needs; direction and joining stay as they were written.
  typed = typed
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!typed) return failure('empty');
  // It is refused above that anyway, and putting a megabyte of accents in order takes minutes.
  if (typed.length < 999) typed = typed.normalize();
  // Telephones turn the apostrophe of Ma'ruf into a quotation mark, and two records would differ.
  typed = typed.replace(/(\p{L})[‘’ʼʻ`´](?=\p{L})/gu, "$1'");
  if (/[\p{Cc}\p{Cs}\uFFFD]/u.test(typed)) return failure('unreadable');
  if (!/\p{L}/u.test(typed)) return failure('noLetter');
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
    unreadable: 'Nama lengkap memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
    length: 'Nama lengkap harus paling banyak %{longest} karakter',
  },
  en: {
    empty: 'Enter the full name as on the KTP',
    noLetter: 'Full name must contain letters',
    unreadable: 'Full name contains a character that we cannot read. Type that character again',
    length: 'Full name must be %{longest} characters or fewer',
  },
};
