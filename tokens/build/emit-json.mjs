import { customProperty, format, isInCss } from './format.mjs';

/** A flat list by name, for tools and documentation that show the tokens. */
/** What differs from `value` in the other states. */
function variants({ states = {} }) {
  const { light, ...others } = states;
  return Object.fromEntries(Object.entries(others).filter(([, value]) => value !== light));
}

export function emitJson(tokens) {
  const entries = tokens.map((token) => [
    token.id,
    {
      type: token.type,
      value: format(token),
      from40rem: token.from40rem,
      ...variants(token),
      alias: token.alias,
      customProperty: isInCss(token) ? customProperty(token) : undefined,
      description: token.description,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
