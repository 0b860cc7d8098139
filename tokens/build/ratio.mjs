import { contrastWCAG21 } from 'colorjs.io/fn';
import './spaces.mjs';
import { STATES } from './states.mjs';

/* Without anything of Node, since themes are also made in the browser. */

const KINDS = ['text', 'border', 'either'];

/** The ratio of two colours, from 1 to 21. */
export function contrast(one, other) {
  return contrastWCAG21(one, other);
}

/** The rows of `checkContrast`, with the colours given. */
export function checkPairs(pairs, colours, least) {
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

/**
 * The pairs in each of the four states: light and dark, with normal and with more contrast.
 *
 * @param {object[]} pairs
 * @param {Record<string, Record<string, string>>} colours by the name of the state
 * @param {typeof STATES} [states] with what each needs
 */
export function checkAllStates(pairs, colours, states = STATES) {
  return states.flatMap(({ name, needed }) =>
    checkPairs(pairs, colours[name], needed).map((row) => ({ ...row, state: name })),
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
