/** What stands for a character that could not be read, or that text cannot contain. */
const UNREADABLE = '\uFFFD';

/**
 * Text as it is stored and shown: line ends alike, and each character that no text has (NUL, other
 * control characters, half of a surrogate pair) made visible instead of dropped, so that a person
 * sees what has to be typed again. PostgreSQL could not store the first and the last of them.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Surrogate}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, UNREADABLE);
}

export function isReadable(text: string): boolean {
  return !text.includes(UNREADABLE);
}

/** How many characters a person sees as such; an emoji counts once, not twice. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** What was typed into a field of one line: no space at the ends, and one between words. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
