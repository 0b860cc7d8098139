import { LightElement } from '@nusa/elements/light-element.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeAttribute } from './escape.js';
import type { PageElement } from './element-renderer.js';
import { tagsOf } from '../source/page-parser.js';
import { isElement, isRenderedRoot, type ParsedElement } from './parsed-element.js';
import type { RenderOptions } from '../options.js';
import type { Change } from '../source/source-edits.js';
import { renderValue } from './template-serializer.js';

/** What rendering one element adds to the source; nothing when it is rendered already, or written by the author. */
export function renderElement(
  page: PageElement,
  isMisplaced: boolean,
  options: RenderOptions,
): Change[] {
  if (isRendered(page.node)) return [];
  const { element, node } = page;
  const start = tagsOf(node)!.start.endOffset;
  if (!(element instanceof LightElement)) {
    const change = insertion(start, shadowRoot(page, options));
    element.applyAria?.(page.host);
    return [change];
  }
  const changes = lightContent(page, element, start);
  checkNesting(node, isMisplaced, changes.map(({ text }) => text).join(''));
  // Last, so that an element that throws changes nothing.
  element.applyAria?.(page.host);
  return changes;
}

function lightContent(page: PageElement, element: LightElement, start: number): Change[] {
  if (!(element.constructor as typeof LightElement).usesContainer) {
    const isAuthored = page.children().length > 0 || page.hasText();
    return isAuthored ? [] : [insertion(start, renderValue(element.render()))];
  }
  const neighbour = element.containerAnchor as ParsedElement | undefined;
  const startContainer = insertion(
    neighbour?.endOffset ?? start,
    `<span data-nusa>${renderValue(element.render())}</span>`,
  );
  const content = element.renderAfterChildren();
  if (content === undefined) return [startContainer];
  const { end } = tagsOf(page.node)!;
  if (!end || !isClosed(page.node)) {
    throw new Error('it, or an element inside it, has no end tag.');
  }
  const endContainer = `<span data-nusa="end">${renderValue(content)}</span>`;
  return [startContainer, insertion(end.startOffset, endContainer)];
}

const insertion = (offset: number, text: string): Change => ({ start: offset, end: offset, text });

function isRendered(node: Tree.Element): boolean {
  return node.childNodes.some((child) =>
    'data' in child ? child.data.startsWith('lit-part') : isElement(child) && isRenderedRoot(child),
  );
}

/** Whether what is written before an element's end tag becomes its own last child. */
function isClosed({ childNodes }: Tree.Element): boolean {
  const last = childNodes.findLast(isElement);
  const tags = last && tagsOf(last);
  return !last || Boolean(tags && !tags.isCutShort);
}

const BLOCK =
  /<(address|article|aside|blockquote|center|details|dialog|dir|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6r]|header|hgroup|li|main|menu|nav|ol|p|pre|search|section|summary|table|ul)\b/;

/** Which markup a parser does not nest in which ancestor: it would close that, or be dropped. */
const CONFLICTS = new Map([
  ['p', BLOCK],
  ['button', /<button\b/],
  ['a', /<a\b/],
  ['form', /<form\b/],
]);

const TABLE_CONFLICT = /<(caption|col|colgroup|form|table|tbody|td|tfoot|th|thead|tr)\b/;

/** Elements inside which the parser does not look at the ancestors outside. */
const SCOPES = new Set(['applet', 'caption', 'marquee', 'object', 'td', 'template', 'th']);

/** Throws when a parser would move markup out of its host: the browser would render it a second time. */
function checkNesting(node: Tree.Element, isMisplaced: boolean, html: string): void {
  if (isMisplaced && TABLE_CONFLICT.test(html)) {
    throw new Error('its markup cannot stand in a table outside the cells.');
  }
  let ancestor = node.parentNode;
  while (ancestor && isElement(ancestor) && !SCOPES.has(ancestor.tagName)) {
    if (CONFLICTS.get(ancestor.tagName)?.test(html)) {
      throw new Error(`its markup cannot stand inside a <${ancestor.tagName}>.`);
    }
    ancestor = ancestor.parentNode;
  }
}

const sheets = new WeakMap<object, string>();

function shadowRoot({ element }: PageElement, { nonce }: RenderOptions): string {
  const attribute = nonce ? ` nonce="${escapeAttribute(nonce)}"` : '';
  const css = cssOf(element.constructor as unknown as StyledClass);
  const style = css ? `<style${attribute}>${css}</style>` : '';
  return `<template shadowrootmode="open">${style}${renderValue(element.render())}</template>`;
}

type StyledClass = { elementStyles: readonly { cssText: string }[] };

function cssOf(elementClass: StyledClass): string {
  let css = sheets.get(elementClass);
  if (css === undefined) {
    css = elementClass.elementStyles.map(({ cssText }) => cssText).join('');
    sheets.set(elementClass, css);
  }
  return css;
}
