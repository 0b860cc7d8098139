import { readFileSync } from 'node:fs';

const DECLARATION = /\/\*\s*contrast:(.*?)\*\//gs;
const PAIR = /^\s*(text|border)\s+([\w.-]+)\s+on\s+([\w.-]+(?:\s*,\s*[\w.-]+)*)\s*$/;
const USE = /var\(\s*--nusa-color-([\w-]+)/g;

/** Tokens that need no declaration, because pairs.json checks them or says why not. */
const COVERED = new Set(
  Object.keys(JSON.parse(readFileSync(new URL('../src/pairs.json', import.meta.url))).covered),
);

/**
 * Reads the pairs that a stylesheet, or a TypeScript file with css`…` in it, declares in
 * comments, and finds the colours that it uses and no pair of the file mentions.
 *
 * Every use counts, private properties and shorthands included: a colour that reaches the
 * screen through `--_border` must be seen as much as one that is named in `border-color`.
 *
 * @param {string} css
 * @param {string} file name, for the report
 */
export function declaredPairs(css, file) {
  const lineAt = lineCounter(css);
  const pairs = [];
  const malformed = [];

  for (const match of css.matchAll(DECLARATION)) {
    const where = { file, line: lineAt(match.index) };
    const parts = match[1].match(PAIR);
    if (parts) {
      const [, kind, token, on] = parts;
      pairs.push(...on.split(',').map((each) => ({ [kind]: token, on: each.trim(), ...where })));
    } else {
      malformed.push({ comment: match[0], ...where });
    }
  }

  const mentioned = new Set(pairs.flatMap(({ text, border, on }) => [text ?? border, on]));
  const undeclared = usesIn(css)
    .filter(({ token }) => !mentioned.has(token) && !COVERED.has(token))
    .map(({ index, ...use }) => ({ ...use, file, line: lineAt(index) }));

  return { pairs, malformed, undeclared };
}

function usesIn(css) {
  const code = blankOut(css);
  return [...code.matchAll(USE)].map(({ index, 1: name }) => ({
    token: `color.${name}`,
    property: propertyAt(code, index),
    index,
  }));
}

/** Comments and `${…}` become spaces, so that what follows keeps its place. */
function blankOut(css) {
  return css
    .replace(/\/\*.*?\*\//gs, blank)
    .replace(/^\s*\/\/.*$/gm, blank)
    .replace(/\$\{[^{}`]*\}/g, blank);
}

function blank(text) {
  return text.replace(/\S/g, ' ');
}

function propertyAt(code, index) {
  const declaration = code
    .slice(0, index)
    .split(/[;{}`]/)
    .at(-1);
  return declaration.match(/([\w-]+)\s*:/)?.[1] ?? '';
}

function lineCounter(text) {
  return (index) => text.slice(0, index).split('\n').length;
}
