import { failure, success, type Mask, type Messages, type Result } from './result.js';

/**
 * A person's whole name in one field: 1 to 100 characters.
 *
 * One word is a name, and so is one letter: names recorded before Permendagri 73/2022 (two words,
 * 60 letters, no digits) remain valid. Titles, punctuation and letters of every script are
 * accepted, because a name has to match the identity card.
 */
export type FullNameError = 'empty' | 'noLetter' | 'unreadable' | 'length';

const LONGEST = 100;

export function parse(text: unknown): Result<string, FullNameError> {
  let typed = typeof text === 'string' ? text : '';
  // Invisible characters that no script needs. Those for direction and joining stay.
  typed = typed
    .replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!typed) return failure('empty');
  // Longer text is rejected anyway, and normalising a megabyte of accents takes minutes.
  if (typed.length < 999) typed = typed.normalize();
  // Phones turn the apostrophe of Ma'ruf into a quotation mark, and records would no longer match.
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
