/**
 * Normalises text from any keyboard, document or phone: digits of every script and width become
 * ASCII digits, invisible characters are removed, dashes become hyphens, and each run of white space
 * becomes one space.
 *
 * Anything but a string becomes empty. A number has lost its leading zeros and, above 2^53 (the NIKs
 * of Papua), its last digit.
 */
export function clean(text: unknown): string {
  const typed = typeof text === 'string' ? text : '';
  // Longer than anything people enter: it will be rejected, so it is not worth the work.
  return typed.length > 9999
    ? typed
    : typed
        .replace(/[\uFF01-\uFF5E]|[^\P{Nd}\d]/gu, ascii)
        .replace(/\p{Cf}/gu, '')
        .replace(/[\p{Pd}\u2212]/gu, '-')
        .replace(/\s+/g, ' ')
        .trim();
}

/** The text without spaces, dots and dashes, which only group characters. */
export const compact = (text: unknown): string => clean(text).replace(/[ .-]/g, '');

/** Converts a full-width character, or a digit of another script. */
function ascii(character: string): string {
  // Unicode has the digits of a script in order, so the digits before one give its value.
  let code = character.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(--code))) value++;
  const normal = character.normalize('NFKC');
  return normal === character ? `${value % 10}` : normal;
}

/** Inserts spaces between groups of these sizes. The last group gets the rest. */
export const group = (text: string, sizes: readonly number[] = [4, 4, 4, 4, 4]): string => {
  let at = 0;
  const parts = sizes.map((size) => text.slice(at, (at += size)));
  return [...parts, text.slice(at)].filter(Boolean).join(' ');
};
