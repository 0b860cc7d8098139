import { readFileSync } from 'node:fs';
import { checkPairs } from './ratio.mjs';
import { STATES } from './states.mjs';

export { checkAllStates, contrast } from './ratio.mjs';

/**
 * Measures pairs such as `{ text: 'color.text', on: 'color.page' }` or
 * `{ border: 'color.input-border', on: ['color.page', 'color.surface'] }`.
 * `{ either: ['color.focus', 'color.focus-text'], on: … }` is an edge of two lines, of which one
 * has to be seen.
 *
 * @param {object[]} pairs
 * @param {Record<string, string>} [colours] values by token name; those last built unless given
 * @param {{ text: number, border: number }} [least] the ratios needed
 * @returns rows of kind, token, on, ratio, needed, ok, and the file and line of the pair if known
 */
export function checkContrast(pairs, colours = builtColours(), least = STATES[0].needed) {
  return checkPairs(pairs, colours, least);
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
