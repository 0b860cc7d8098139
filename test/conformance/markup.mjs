/* How adapters write markup: no more than a template of an agency developer would. */

/** Text as HTML shows it literally; also right inside a quoted attribute. */
export const escape = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * An element as HTML.
 *
 * @param {string} name
 * @param {Record<string, unknown>} [attributes] values are escaped; `true` is a boolean attribute; `undefined`, `null` and `false` are left out
 * @param {string | (string | undefined | false)[]} [children] HTML; text goes through `escape` first
 */
export function tag(name, attributes = {}, children = '') {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escape(value)}"`))
    .join('');
  if (VOID.has(name)) return `<${name}${written}>`;
  const content = Array.isArray(children) ? children.filter(Boolean).join('') : children;
  return `<${name}${written}>${content}</${name}>`;
}

/** What GOV.UK's macros take as `text` or `html`, as HTML. */
export const rich = ({ text, html } = {}) => html ?? (text === undefined ? '' : escape(text));
