import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { STATES } from './states.mjs';

const KINDS = ['text', 'border', 'either'];

/**
 * Measures pairs such as `{ text: 'color.text', on: 'color.page' }` or
 * `{ border: 'color.input-border', on: ['color.page', 'color.surface'] }`.
 *
 * `{ either: ['color.focus', 'color.focus-text'], on: … }` is an edge of two lines, of which one
 * has to be seen.
 *
 * @param {object[]} pairs
 * @param {Record<string, string>} [colours] values by token name; those last built unless given
 * @param {{ text: number, border: number }} [least] the ratios needed
 * @returns rows of kind, token, on, ratio, needed, ok, and the file and line of the pair if known
 */
export function checkContrast(pairs, colours = builtColours(), least = STATES[0].needed) {
  return pairs.flatMap((pair) => {
    const { kind, token, tokens } = subject(pair);
    const needed = least[kind];
    return [pair.on].flat().map((on) => {
      const background = lookUp(on, colours, pair);
      const ratio = Math.max(
        ...tokens.map((each) => contrast(lookUp(each, colours, pair), background)),
      );
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

/**
 * The pairs in each of the four states: light and dark, with normal and with more contrast.
 *
 * @param {object[]} pairs
 * @param {Record<string, Record<string, string>>} colours by the name of the state
 */
export function checkAllStates(pairs, colours) {
  return STATES.flatMap(({ name, needed }) =>
    checkContrast(pairs, colours[name], needed).map((row) => ({ ...row, state: name })),
  );
}

function subject(pair) {
  const kinds = KINDS.filter((kind) => pair[kind]);
  if (kinds.length !== 1 || !pair.on) {
    throw new Error(
      `A contrast pair needs "text" or "border", and "on"; got ${JSON.stringify(pair)}.`,
    );
  }
  const [kind] = kinds;
  const tokens = [pair[kind]].flat();
  return { kind: kind === 'either' ? 'border' : kind, token: tokens.join(' or '), tokens };
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
