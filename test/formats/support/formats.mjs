import { readdirSync, readFileSync } from 'node:fs';
import * as all from '@nusa/formats';

// A format parses one text. The other exports are functions.
const { dateParts: _parts, ...parsers } = all;
const formats = Object.fromEntries(Object.entries(parsers).filter(([, { parse }]) => parse));

/** Every format, by its name in the package. */
export { formats };

/** The file name of a format: `postalCode` is `postal-code`. */
export const fileOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const folder = new URL('../data/', import.meta.url);
const texts = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.md', ''),
    readFileSync(new URL(file, folder), 'utf8'),
  ]),
);
export const tables = Object.keys(texts);

/** The text of a cell: a code span (with one or two backticks), a JSON string, or plain text. */
function textOf(cell) {
  const text = cell.replace(/^(`+) ?(.*?) ?\1$/, (_, ticks, inside) =>
    ticks.length > 1 ? inside : cell.slice(1, -1),
  );
  return text.startsWith('"') ? JSON.parse(text) : text;
}

/** The rows of a format's table: the text, `{ error }` or `{ value }`, and why. */
export function rowsOf(name) {
  const lines = texts[fileOf(name)].split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => {
    const [entered, result, why] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const error = /^error (\w+)$/.exec(result)?.[1];
    const value = result.replace(/^`|`$/g, '');
    return { text: textOf(entered), why, ...(error ? { error } : { value }) };
  });
}
