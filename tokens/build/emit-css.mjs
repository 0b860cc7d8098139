import { customProperty, format, isInCss } from './format.mjs';

/** Custom properties, written as short as they go: they are in every page that links nusa.css. */
export function emitCss(tokens) {
  const shown = tokens.filter(isInCss);
  const all = shown.map((token) => declare(token, format(token)));
  const wide = shown
    .filter(({ from40rem }) => from40rem !== undefined)
    .map((token) => declare(token, token.from40rem));
  return (
    `:root{color-scheme:light;${all.join(';')}}` +
    `@media (min-width:40rem){:root{${wide.join(';')}}}\n`
  );
}

function declare(token, value) {
  return `${customProperty(token)}:${shorten(String(value))}`;
}

function shorten(value) {
  return value
    .replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3')
    .replace(/^0\./, '.')
    .replaceAll(', ', ',');
}
