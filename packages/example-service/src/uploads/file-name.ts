import { FILE_TYPES, type FileType } from './file-type.js';

const LONGEST = 100;

/**
 * The sender's name of a file, as it is shown: the last part of a path, without characters that
 * turn the letters round ("gpj.exe") or break the line. It never becomes a path of ours.
 */
export function shownName(sent: string | undefined): string {
  const last = (sent ?? '').split(/[/\\]/).at(-1) ?? '';
  const readable = last.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '\uFFFD').trim();
  const characters = [...readable];
  // The end says what kind it is, so a long name loses its middle.
  const short =
    characters.length > LONGEST
      ? [...characters.slice(0, LONGEST - 21), '…', ...characters.slice(-20)].join('')
      : readable;
  return short || '?';
}

/** What a browser saves it as: with the ending of what it is, not of what it was said to be. */
export function downloadName(name: string, type: FileType): string {
  return `${name.replace(/\.[^.]*$/, '') || 'berkas'}.${FILE_TYPES[type]}`;
}
