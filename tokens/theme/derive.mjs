import { STATES } from '../build/states.mjs';
import { difference, hexOf, lchOf, luminanceOf, nearest } from './colour.mjs';
import { ThemeError } from './error.mjs';

const WHITE = '#ffffff';
/** Ink is not quite black, and a grey exists that neither it nor white reaches 4.5:1 on. */
const BLACK = '#000000';

/** What a theme may change, in the order in which one depends on the other. */
export const THEMED = [
  'surface-alt',
  'brand',
  'on-brand',
  'brand-line',
  'action',
  'on-action',
  'action-hover',
  'action-foot',
  'link',
  'link-hover',
].map((name) => `color.${name}`);

/** How far the solid button’s own shades are from it, in OKLCH lightness. */
const HOVER = 0.06;
const FOOT = 0.18;
const LEAST_DIFFERENCE = 0.02;

/**
 * The colours of one state, every themed one as near to what was asked for as the pairs allow.
 *
 * @param {string} state
 * @param {Record<string, string>} defaults all colours of that state
 * @param {object[]} pairs those of pairs.json
 * @param {{ brand: object, second?: object }} input
 * @param {{ text: number, border: number }} needed
 */
export function deriveState(state, defaults, pairs, input, needed) {
  const dark = STATES.find(({ name }) => name === state).scheme === 'dark';
  const ink = defaults['color.focus-text'];
  const solver = new Solver(defaults, pairs, needed, state);
  const action = input.second ?? input.brand;

  // The tint is a hint of the hue on paper; in the dark it would only make grey dirty.
  solver.set('surface-alt', dark ? defaults['color.surface-alt'] : tint(action));
  const onBrand = [WHITE, ink, BLACK];
  solver.near('brand', input.brand, { writtenIn: onBrand });
  solver.pick('on-brand', 'brand', onBrand);
  solver.near('brand-line', input.brand);

  const onAction = dark
    ? [hexOf({ ...action, l: 0.22, c: Math.min(action.c, 0.08) }), ink]
    : [WHITE, ink];
  solver.near('action', action, { writtenIn: onAction });
  solver.pick('on-action', 'action', onAction);
  solver.beside('action-hover', 'action', dark ? HOVER : -HOVER);
  solver.beside('action-foot', 'action', -FOOT);
  solver.near('link', action);
  solver.beside('link-hover', 'link', dark ? HOVER * 1.5 : -HOVER * 1.5);
  return solver;
}

/** As light as the default’s, with at most as much colour. */
function tint({ c, h }) {
  return hexOf({ l: 0.985, c: Math.min(c * 0.08, 0.01), h });
}

class Solver {
  /** `{ token, from, to, because }` for each that could not stay what was asked for. */
  moves = [];

  constructor(defaults, pairs, needed, state) {
    this.colours = { ...defaults };
    this.state = state;
    this.needed = needed;
    this.unsolved = new Set(THEMED);
    this.pairs = pairs.flatMap(({ on, ...pair }) =>
      [on].flat().map((each) => ({ ...pair, on: each })),
    );
  }

  set(name, hex) {
    this.colours[`color.${name}`] = hex;
    this.unsolved.delete(`color.${name}`);
  }

  /** As near to a colour as the pairs, and the text on it, allow. */
  near(name, target, { writtenIn } = {}) {
    const rules = this.#rulesFor(`color.${name}`);
    if (writtenIn) rules.push(this.#readable(writtenIn, name));
    const found = this.#find(name, target, rules);
    this.set(name, found.hex);
    if (found.hex !== target.hex) {
      const luminance = luminanceOf(target.hex);
      const because = rules.find(({ holds }) => !holds(luminance))?.says;
      this.moves.push({ token: `color.${name}`, from: target.hex, to: found.hex, because });
    }
  }

  /** A shade of another colour that can be told from it. */
  beside(name, other, distance) {
    const from = lchOf(this.colours[`color.${other}`]);
    const rules = this.#rulesFor(`color.${name}`);
    const shades = [distance, -distance, 2 * distance, -2 * distance].map((by) => {
      const l = Math.min(1, Math.max(0, from.l + by));
      return this.#find(name, { ...from, l }, rules).hex;
    });
    const differs = (hex) => difference(hex, this.colours[`color.${other}`]) >= LEAST_DIFFERENCE;
    this.set(name, shades.find(differs) ?? shades[0]);
  }

  /** The first that can be read on a ground. */
  pick(name, ground, candidates) {
    const luminance = luminanceOf(this.colours[`color.${ground}`]);
    const found = candidates.find((hex) => ratio(luminanceOf(hex), luminance) >= this.needed.text);
    if (!found) this.#fail(name);
    this.set(name, found);
  }

  #find(name, target, rules) {
    const found = nearest(target, (luminance) => rules.every(({ holds }) => holds(luminance)));
    return found ?? this.#fail(name);
  }

  #fail(name) {
    throw new ThemeError(
      `There is no theme of this colour: no shade of it can be ${name} (${this.state}) with enough contrast to everything beside it.`,
    );
  }

  #readable(candidates, name) {
    const luminances = candidates.map(luminanceOf);
    const least = this.needed.text;
    return {
      says: `text on-${name} on ${name} needs ${least}`,
      holds: (own) => luminances.some((each) => ratio(each, own) >= least),
    };
  }

  /** What the pairs ask of a token, as far as the others in them are known. */
  #rulesFor(token) {
    return this.pairs.flatMap((pair) => {
      const subjects = [pair.text ?? pair.border ?? pair.either].flat();
      const others = pair.on === token ? subjects : subjects.includes(token) ? [pair.on] : [];
      if (!others.length || others.some((other) => this.unsolved.has(other))) return [];
      const kind = pair.text ? 'text' : 'border';
      const least = this.needed[kind];
      const luminances = others.map((other) => luminanceOf(this.colours[other]));
      const [subject, on] = [subjects.join(' or '), pair.on].map((id) =>
        id.replaceAll('color.', ''),
      );
      return {
        says: `${kind} ${subject} on ${on} needs ${least}`,
        holds: (own) => luminances.some((each) => ratio(each, own) >= least),
      };
    });
  }
}

const ratio = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
