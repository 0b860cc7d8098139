import { TYPES } from './format.mjs';

/** Rules of our own, checked by the parser so that a broken source shows its code frame. */
export function nusaRules() {
  return {
    name: 'nusa',
    lint: () => ({
      'nusa/typed': rule(typed),
      'nusa/hex-agrees': rule(hexAgrees),
      'nusa/semantic-aliases': rule(semanticAliases),
      'nusa/semantic-described': rule(semanticDescribed),
      'nusa/from-40rem': rule(from40rem),
    }),
  };
}

/** `check` returns a message for a token that is wrong. */
function rule(check) {
  return {
    create({ tokens, report }) {
      for (const token of Object.values(tokens)) {
        const message = check(token);
        if (message) {
          const { node, filename } = token.source;
          report({ message: `${token.id}: ${message}`, node, filename });
        }
      }
    },
  };
}

// The parser's own rule does not see the $type of a group.
function typed({ $type }) {
  return TYPES.includes($type)
    ? undefined
    : `its $type is ${$type ?? 'missing'}; the outputs know ${TYPES.join(', ')}.`;
}

// The hex is what people paste and the outputs carry; the components are what tools read.
function hexAgrees({ $type, $value, aliasOf }) {
  if ($type !== 'color' || aliasOf) return undefined;
  if ($value.colorSpace !== 'srgb') return 'use colorSpace "srgb": the outputs are hex.';
  if ($value.alpha !== undefined && $value.alpha !== 1) {
    return 'must be opaque: the contrast of a translucent colour depends on what is behind it.';
  }
  // The parser's own rule reports components that are missing or out of range.
  if (!$value.components?.every((component) => component >= 0 && component <= 1)) return undefined;
  const hex = '#' + $value.components.map(toHex).join('');
  return $value.hex === hex ? undefined : `hex is ${$value.hex}, but its components are ${hex}.`;
}

function toHex(component) {
  return Math.round(component * 255)
    .toString(16)
    .padStart(2, '0');
}

function semanticAliases({ id, aliasOf }) {
  if (!/^(color|dark|more|dark-more)\./.test(id) || aliasOf?.startsWith('palette.'))
    return undefined;
  return 'a semantic colour must be an alias into the palette, such as "{palette.nila.30}".';
}

function semanticDescribed({ id, $description }) {
  if (/^(palette|dark|more|dark-more)\./.test(id) || $description) return undefined;
  return 'add a $description that says what it is for.';
}

function from40rem({ $type, $extensions }) {
  const value = $extensions?.['id.nusa']?.from40rem;
  if (value === undefined || ($type === 'number' && Number.isFinite(value))) return undefined;
  return 'from40rem must be a number, on a token of $type "number".';
}
