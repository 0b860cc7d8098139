import { customProperty, format, isInCss } from './format.mjs';

/** A flat list by name, for tools and documentation that show the tokens. */
export function emitJson(tokens) {
  const entries = tokens.map((token) => [
    token.id,
    {
      type: token.type,
      value: format(token),
      from40rem: token.from40rem,
      alias: token.alias,
      customProperty: isInCss(token) ? customProperty(token) : undefined,
      description: token.description,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
