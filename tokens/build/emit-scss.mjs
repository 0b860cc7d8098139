import { format } from './format.mjs';

/** One variable for each token, the palette and the breakpoints included. */
export function emitScss(tokens) {
  return tokens.map(variables).join('');
}

function variables(token) {
  const name = `$nusa-${token.path.join('-')}`;
  const comment = token.description ? `// ${token.description}\n` : '';
  const wide = token.from40rem === undefined ? '' : `${name}-from-40rem: ${token.from40rem};\n`;
  return `${comment}${name}: ${format(token)};\n${wide}${states(token, name)}`;
}

/** `$nusa-color-text-dark`, where it differs. */
function states({ states: all = {} }, name) {
  return Object.entries(all)
    .filter(([, value]) => value !== all.light)
    .map(([state, value]) => `${name}-${state}: ${value};\n`)
    .join('');
}
