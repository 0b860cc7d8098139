/** How each type of value is written. CSS and SCSS share a notation; colours are `#rrggbb`. */
export function format({ type, value }) {
  switch (type) {
    case 'color':
      return value.hex;
    case 'dimension':
      return `${value.value}${value.unit}`;
    case 'fontFamily':
      return value.map((name) => (name.includes(' ') ? `"${name}"` : name)).join(', ');
    case 'number':
    case 'fontWeight':
      return value;
    default:
      throw new Error(`No output is written for tokens of type "${type}".`);
  }
}

export function customProperty({ path }) {
  return `--nusa-${path.join('-')}`;
}

/** A media query cannot read a custom property, and the palette is not for components. */
export function isInCss({ path, isBase }) {
  return !isBase && path[0] !== 'breakpoint';
}

/** `{ 'color.text': '#14161a', … }` */
export function coloursOf(tokens) {
  const colours = tokens.filter(({ type }) => type === 'color');
  return Object.fromEntries(colours.map((token) => [token.id, format(token)]));
}
