import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isElement } from '../source/source-tree.js';

const BLOCK =
  /<(address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6r]|header|hgroup|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul)\b/;

/** By ancestor, the markup that a parser does not nest in it: the ancestor would be closed, or the tag dropped. */
const CONFLICTS = new Map([
  ['p', BLOCK],
  ['button', /<button\b/],
  ['a', /<a\b/],
  ['form', /<form\b/],
]);

const TABLE_CONFLICT = /<(caption|col|colgroup|form|table|tbody|td|tfoot|th|thead|tr)\b/;

/** Elements that limit the parser's scope: markup inside them never conflicts with ancestors outside. */
const SCOPES = new Set(['applet', 'caption', 'marquee', 'object', 'td', 'template', 'th']);

/** Throws if a parser would move the markup out of its host: the browser would then render it a second time. */
export function checkNesting(node: Tree.Element, isFosterParented: boolean, html: string): void {
  if (isFosterParented && TABLE_CONFLICT.test(html)) {
    throw new Error('its markup is not allowed in a table outside a cell.');
  }
  let ancestor = node.parentNode;
  while (ancestor && isElement(ancestor) && !SCOPES.has(ancestor.tagName)) {
    if (CONFLICTS.get(ancestor.tagName)?.test(html)) {
      throw new Error(`its markup is not allowed inside a <${ancestor.tagName}>.`);
    }
    ancestor = ancestor.parentNode;
  }
}
