/*
 * Reads and writes the attributes of one tag in a story's HTML. As text rather than as a DOM
 * tree, whose serialisation would change the HTML to copy from what its author wrote.
 */

export type AttributeValue = string | boolean | undefined;

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

const startTag = (tag: string) => new RegExp(`<${tag}((?:\\s+(?:"[^"]*"|'[^']*'|[^"'>])*)?)>`);

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const CHARACTERS = Object.fromEntries(
  Object.entries(ENTITIES).map(([character, entity]) => [entity, character]),
);

const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const unescape = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity]!);

/** The attributes of the first `<tag>`. An attribute without a value is `true`. */
export function attributesOf(html: string, tag: string): Record<string, string | true> {
  const source = startTag(tag).exec(html)?.[1] ?? '';
  return Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name, double, single, bare]) => {
      const value = double ?? single ?? bare;
      return [name!, value === undefined ? true : unescape(value)];
    }),
  );
}

/** The same HTML with changed attributes on the first `<tag>`: `false` removes one, `undefined` leaves it as it is. */
export function withAttributes(
  html: string,
  tag: string,
  changes: Readonly<Record<string, AttributeValue>>,
): string {
  const current = attributesOf(html, tag);
  const changed = Object.entries(changes).filter(
    ([name, value]) => value !== undefined && value !== (current[name] ?? false),
  );
  if (!changed.length) return html;
  const attributes = Object.entries({ ...current, ...Object.fromEntries(changed) })
    .filter(([, value]) => value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`));
  return html.replace(startTag(tag), () => `<${tag}${attributes.join('')}>`);
}
