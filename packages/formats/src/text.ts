/**
 * What a person meant, whatever keyboard, document or phone it was pasted from: digits of every
 * script and width are ASCII digits, invisible characters are gone, dashes are hyphens and every
 * run of white space is one space.
 *
 * Only a string is read. A number has lost its leading zeros, and above 2^53 (the NIKs of Papua)
 * its last digit, so it counts as nothing.
 */
export function clean(text: unknown): string {
  const typed = typeof text === 'string' ? text : '';
  // Nothing that anyone enters is longer: a megabyte is refused before work is put into it.
  return typed.length > 9999
    ? typed
    : typed
        .replace(/[\uFF01-\uFF5E]|[^\P{Nd}\d]/gu, ascii)
        .replace(/\p{Cf}/gu, '')
        .replace(/[\p{Pd}\u2212]/gu, '-')
        .replace(/\s+/g, ' ')
        .trim();
}

/** Spaces, dots and dashes only group characters. */
export const compact = (text: unknown): string => clean(text).replace(/[ .-]/g, '');

/** A full-width character, or a digit of another script. */
function ascii(character: string): string {
  // Unicode has the digits of a script in order: as many stand before one as it is worth.
  let code = character.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  const normal = character.normalize('NFKC');
  return normal === character ? `${value % 10}` : normal;
}

/** In groups, the last one holding what is left. */
export const group = (text: string, sizes: readonly number[] = [4, 4, 4, 4, 4]): string => {
  let at = 0;
  const parts = sizes.map((size) => text.slice(at, (at += size)));
  return [...parts, text.slice(at)].filter(Boolean).join(' ');
};
