import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';

/** WCAG 2.1: text that people read (1.4.3), and edges they need to see (1.4.11). */
const NEEDED = { text: 4.5, border: 3 };

/**
 * Measures pairs such as `{ text: 'color.text', on: 'color.page' }` or
 * `{ border: 'color.input-border', on: ['color.page', 'color.surface'] }`.
 *
 * @param {object[]} pairs
 * @param {Record<string, string>} [colours] values by token name; those last built unless given
 * @returns rows of kind, token, on, ratio, needed, ok, and the file and line of the pair if known
 */
export function checkContrast(pairs, colours = builtColours()) {
  return pairs.flatMap((pair) => {
    const { kind, token } = subject(pair);
    const needed = NEEDED[kind];
    return [pair.on].flat().map((on) => {
      const ratio = contrast(lookUp(token, colours, pair), lookUp(on, colours, pair));
      // Compared before rounding: 4.499 is shown as 4.5, but it is too low.
      const row = { kind, token, on, ratio, needed, ok: ratio >= needed };
      return pair.file ? { ...row, file: pair.file, line: pair.line } : row;
    });
  });
}

/** The ratio of two colours, from 1 to 21. */
export function contrast(one, other) {
  return Color.contrast(one, other, 'WCAG21');
}

function subject(pair) {
  const kinds = Object.keys(NEEDED).filter((kind) => pair[kind]);
  if (kinds.length !== 1 || !pair.on) {
    throw new Error(
      `A contrast pair needs "text" or "border", and "on"; got ${JSON.stringify(pair)}.`,
    );
  }
  return { kind: kinds[0], token: pair[kinds[0]] };
}

function lookUp(name, colours, { file, line }) {
  if (Object.hasOwn(colours, name)) return colours[name];
  const where = file ? `${[file, line].filter(Boolean).join(':')}: ` : '';
  throw new Error(`${where}There is no colour token named "${name}".`);
}

function builtColours() {
  const file = new URL('../dist/tokens.json', import.meta.url);
  let source;
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    throw new Error('The tokens are not built yet: run "npm run build -w @nusa/tokens" first.');
  }
  const colours = Object.entries(JSON.parse(source)).filter(([, { type }]) => type === 'color');
  return Object.fromEntries(colours.map(([name, { value }]) => [name, value]));
}
