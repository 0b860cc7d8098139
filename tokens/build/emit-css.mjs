import { customProperty, format, isInCss } from './format.mjs';

/*
 * How the sheet switches, and what was measured: docs/decisions/schemes.md.
 *
 * Of `--nusa-light` and `--nusa-dark` one is empty and the other has no value, so that in
 * `var(--nusa-light,#fff)var(--nusa-dark,#000)` only one colour is left. `light-dark()` does the
 * same, but in Chrome from 123 and in Safari from 17.5 only: too new for the phones in use.
 */
const ON = 'initial';
const OFF = ' ';
const scheme = (name, light, dark) =>
  `color-scheme:${name};--nusa-light:${light};--nusa-dark:${dark}`;
const contrast = (normal, more) => `--nusa-normal:${normal};--nusa-more:${more}`;
const LIGHT = scheme('light', ON, OFF);
const DARK = scheme('dark', OFF, ON);
const NORMAL = contrast(ON, OFF);
const MORE = contrast(OFF, ON);

/** Where colours are made: wherever a scheme or a contrast may change. */
const SWITCHED = ':root,[data-scheme],[data-contrast]';

/**
 * Automatic only where the page’s background is ours, or says that it follows: elsewhere the text
 * would turn light on the page’s own white. All of these weigh the same, so that the last wins.
 * Paper is light: what makes dark is for screens.
 */
const AUTOMATIC = ':root:where(:has(>.nusa-page)),[data-scheme=auto]';

const SWITCHES =
  `:root,[data-scheme=light],[data-scheme=auto]{${LIGHT}}` +
  `@media screen and (prefers-color-scheme:dark){${AUTOMATIC}{${DARK}}[data-scheme=light]{${LIGHT}}}` +
  `@media screen{[data-scheme=dark]{${DARK}}}` +
  `:root,[data-contrast=normal]{${NORMAL}}` +
  `@media (prefers-contrast:more){:root{${MORE}}[data-contrast=normal]{${NORMAL}}}` +
  `[data-contrast=more]{${MORE}}`;

/** Custom properties, written as short as they go: they are in every page that links nusa.css. */
export function emitCss(tokens) {
  const shown = tokens.filter(isInCss);
  const still = shown.filter((token) => !switches(token));
  const wide = still
    .filter(({ from40rem }) => from40rem !== undefined)
    .map((token) => declare(token, token.from40rem));
  return (
    SWITCHES +
    rule(SWITCHED, shown.filter(switches).map(declareStates)) +
    rule(
      ':root',
      still.map((token) => declare(token, format(token))),
    ) +
    `@media (min-width:40rem){${rule(':root', wide)}}\n`
  );
}

/**
 * A theme: only what differs from the default. It weighs as much as the default, so it is linked
 * after `nusa.css`; with a name it applies inside `data-nusa-theme="<name>"` instead, wherever it
 * is linked.
 */
export function emitThemeCss({ tokens, title, brand }, name) {
  const scope = name && `[data-nusa-theme=${name}]`;
  const differing = tokens.filter(({ differs }) => differs);
  const colours = differing.filter(({ states }) => states);
  const others = differing.filter(({ states }) => !states);
  const inner = name ? `${scope},${scope} [data-scheme],${scope} [data-contrast]` : SWITCHED;
  return (
    `/* ${title}: made by nusa-theme from ${brand.hex} */\n` +
    rule(inner, colours.map(declareStates)) +
    rule(
      scope ?? ':root',
      others.map((token) => declare(token, format(token))),
    ) +
    '\n'
  );
}

const rule = (selector, declarations) =>
  declarations.length ? `${selector}{${declarations.join(';')}}` : '';

function switches({ states }) {
  return states !== undefined && new Set(Object.values(states)).size > 1;
}

function declareStates(token) {
  const { light, dark, more, 'dark-more': darkMore } = token.states;
  const value = choose(
    'light',
    choose('normal', light, 'more', more),
    'dark',
    choose('normal', dark, 'more', darkMore),
  );
  return `${customProperty(token)}:${value}`;
}

function choose(one, value, other, otherValue) {
  if (value === otherValue) return shorten(value);
  return `var(--nusa-${one},${shorten(value)})var(--nusa-${other},${shorten(otherValue)})`;
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
