/** Takes the place of a character that could not be read, or that text cannot contain. */
const UNREADABLE = '\uFFFD';

/**
 * Normalises line ends, and replaces characters that text cannot contain (NUL, other control
 * characters, half of a surrogate pair) with a visible one, so that people see what to type again.
 * PostgreSQL cannot store NUL or half of a surrogate pair.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Surrogate}\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, UNREADABLE);
}

export function isReadable(text: string): boolean {
  return !text.includes(UNREADABLE);
}

/** The number of characters as people count them: an emoji is one, not two. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The value of a field for one line: trimmed, with single spaces. */
export function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
