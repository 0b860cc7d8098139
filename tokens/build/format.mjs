/** How each type of value is written. CSS and SCSS share a notation; colours are `#rrggbb`. */
const WRITE = {
  color: hexOf,
  dimension: ({ value, unit }) => `${value}${unit}`,
  fontFamily: (names) => names.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', '),
  fontWeight: (weight) => weight,
  number: (number) => number,
};

export function hexOf({ hex }) {
  return hex;
}

export const TYPES = Object.keys(WRITE);

export function format({ type, value }) {
  return WRITE[type](value);
}

/** What CSS counts in multiples of the reader’s 1rem, and apps in points of 1/16 of it. */
export function isInRem({ path, type }) {
  return type === 'number' && ['font-size', 'space', 'measure', 'page-width'].includes(path[0]);
}

export const POINTS = 16;

export function customProperty({ path }) {
  return `--nusa-${path.join('-')}`;
}

/** A media query cannot read a custom property, and the palette is not for components. */
export function isInCss({ path, isBase }) {
  return !isBase && path[0] !== 'breakpoint';
}

/** `{ 'color.text': '#14161a', … }`, as they are in one of the states. */
export function coloursOf(tokens, state = 'light') {
  const colours = tokens.filter(({ type }) => type === 'color');
  return Object.fromEntries(
    colours.map((token) => [token.id, token.states?.[state] ?? format(token)]),
  );
}
