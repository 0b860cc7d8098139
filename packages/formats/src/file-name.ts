const LONGEST = 100;

/**
 * The sender's name of a file, safe to show: the last part of a path, at most 100 characters, with
 * `�` for characters that reverse the letters (`gpj.exe`) or break the line. An empty name becomes
 * `?`.
 *
 * The result is text for people. Never use it as a path.
 */
export function sanitiseFileName(name: unknown): string {
  const last = (typeof name === 'string' ? name : '').split(/[/\\]/).at(-1)!;
  const readable = last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '\uFFFD').trim();
  const characters = [...readable];
  // The end shows the type of the file, so a long name loses its middle.
  return characters.length > LONGEST
    ? [...characters.slice(0, LONGEST - 21), '…', ...characters.slice(-20)].join('')
    : readable || '?';
}
