import { checkAllStates } from '../build/ratio.mjs';
import { STATES } from '../build/states.mjs';
import { pairs, tokens } from '../dist/base.js';
import { apca, difference, lchOf } from './colour.mjs';
import { deriveState } from './derive.mjs';
import { ThemeError } from './error.mjs';
import { readInput } from './input.mjs';

export { ThemeError } from './error.mjs';
export { emitTheme } from './outputs.mjs';
export { describeTheme } from './report.mjs';

/**
 * Makes a theme in which every declared pair has enough contrast, in all four states.
 * What cannot become one is a `ThemeError`, whose message is a sentence for people.
 *
 * @param {object} given `{ name, brand }`, and if wanted `title`, `second`, `font`, `radius`, `aaa`
 */
export function makeTheme(given) {
  const input = readInput(given);
  const states = STATES.map((state) => ({ ...state, ...askedFor(state, input) }));
  const colours = {};
  const moved = [];
  for (const { name, base, needed } of states) {
    const solver = deriveState(name, defaultColours(base), pairs, input, needed);
    colours[name] = solver.colours;
    moved.push(...solver.moves.map((move) => describeMove(move, name)));
  }
  const rows = checkAllStates(pairs, colours, states);
  const low = rows.find(({ ok }) => !ok);
  if (low) {
    throw new ThemeError(
      `No theme can be made from this colour: ${low.token} on ${low.on} would have ${low.ratio.toFixed(2)}:1 and needs ${low.needed}:1.`,
    );
  }
  return {
    ...input,
    tokens: themedTokens(input, colours),
    rows,
    moved,
    advice: adviceOn(input, colours),
  };
}

/** With `aaa` everybody gets what those get who ask for more contrast. */
function askedFor({ name, needed }, { aaa }) {
  if (!aaa) return { base: name, needed };
  const base = name.startsWith('dark') ? 'dark-more' : 'more';
  return { base, needed: STATES.find((state) => state.name === base).needed };
}

function defaultColours(state) {
  return Object.fromEntries(
    tokens.filter(({ states }) => states).map((token) => [token.id, token.states[state]]),
  );
}

function describeMove({ token, from, to, because }, state) {
  const [before, after] = [lchOf(from), lchOf(to)];
  return {
    state,
    token,
    from,
    to,
    because,
    lightness: after.l - before.l,
    chroma: after.c - before.c,
    difference: difference(from, to),
  };
}

/** All tokens for the outputs, each with what it is by default, so that they can write only what differs. */
function themedTokens({ fontFamily, radius }, colours) {
  const own = { 'font-family.body': fontFamily, radius: radius && { value: radius, unit: 'px' } };
  if (radius === 0) own.radius = { value: 0, unit: 'px' };
  return tokens
    .filter(({ isBase }) => !isBase)
    .map((token) => {
      if (token.states) {
        const states = Object.fromEntries(
          STATES.map(({ name }) => [name, colours[name][token.id]]),
        );
        const differs = STATES.some(({ name }) => states[name] !== token.states[name]);
        return { ...token, value: { hex: states.light }, states, alias: undefined, differs };
      }
      const value = own[token.id];
      return value === undefined ? token : { ...token, value, differs: true };
    });
}

/** APCA is no standard yet, so it advises and never refuses. */
const LEAST_APCA = 60;
const ALIKE = 0.08;

function adviceOn(input, colours) {
  const advice = STATES.flatMap(({ name }) =>
    apcaAdvice(name, colours[name], defaultColours(name)),
  );
  if (difference(colours.light['color.action'], colours.light['color.error']) < ALIKE) {
    advice.push(
      'The action is nearly the colour of errors: a button that deletes will not stand out, so say in words what it does. A second colour for actions would help.',
    );
  }
  for (const colour of [input.brand, input.second]) {
    if (colour?.outside) {
      advice.push(
        `${colour.outside} is outside sRGB; ${colour.hex} is the nearest with its lightness and hue.`,
      );
    }
  }
  return advice;
}

/** One line for each text, with the lowest of the grounds that the theme touches. */
function apcaAdvice(state, own, defaults) {
  const isNew = (token) => own[token] !== defaults[token];
  return pairs
    .filter(({ text }) => text)
    .flatMap(({ text, on }) => {
      const grounds = on.filter((ground) => isNew(text) || isNew(ground));
      const measured = grounds.map((ground) => ({ ground, lc: apca(own[text], own[ground]) }));
      const { ground, lc } = measured.reduce((a, b) => (b.lc < a.lc ? b : a), { lc: Infinity });
      if (lc >= LEAST_APCA) return [];
      return `${short(text)} on ${short(ground)} (${state}): APCA Lc ${lc.toFixed(0)}; ${LEAST_APCA} is advised for text of this size.`;
    });
}

const short = (token) => token.replace('color.', '');
