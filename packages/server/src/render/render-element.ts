import { LightElement } from '@nusa/elements/light-element.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { RenderOptions } from '../options.js';
import type { Edit } from '../source/source-edits.js';
import { isElement, isRenderedRoot, tagsOf } from '../source/source-tree.js';
import { checkNesting } from './check-nesting.js';
import type { ElementRenderer } from './element-renderer.js';
import { escapeAttribute } from './escape.js';
import type { ParsedElement } from './parsed-element.js';
import { renderValue } from './template-serializer.js';

/**
 * Returns the edits that render one element; none if it is rendered already, or if the author wrote
 * its native markup.
 *
 * @throws Error when the browser's parser would move the markup out of the element
 */
export function renderElement(
  renderer: ElementRenderer,
  isFosterParented: boolean,
  options: RenderOptions,
): Edit[] {
  const { element, node } = renderer;
  if (isRendered(node)) return [];
  const start = tagsOf(node)!.start.endOffset;
  if (!(element instanceof LightElement)) {
    const edit = insertion(start, shadowRoot(renderer, options));
    element.applyAria?.(renderer.host);
    return [edit];
  }
  const edits = lightContent(renderer, element, start);
  checkNesting(node, isFosterParented, edits.map(({ text }) => text).join(''));
  // Last, so that an element that throws leaves the source unchanged.
  element.applyAria?.(renderer.host);
  return edits;
}

function lightContent(renderer: ElementRenderer, element: LightElement, start: number): Edit[] {
  if (!(element.constructor as typeof LightElement).usesContainer) {
    const isAuthored = renderer.children().length > 0 || renderer.hasText();
    return isAuthored ? [] : [insertion(start, renderValue(element.render()))];
  }
  const anchor = element.containerAnchor as ParsedElement | undefined;
  const startContainer = insertion(
    anchor?.endOffset ?? start,
    `<span data-nusa>${renderValue(element.render())}</span>`,
  );
  const content = element.renderAfterChildren();
  if (content === undefined) return [startContainer];
  const { end } = tagsOf(renderer.node)!;
  if (!end || !hasClosedChildren(renderer.node)) {
    throw new Error('it, or an element inside it, has no end tag.');
  }
  const endContainer = `<span data-nusa="end">${renderValue(content)}</span>`;
  return [startContainer, insertion(end.startOffset, endContainer)];
}

const insertion = (offset: number, text: string): Edit => ({ start: offset, end: offset, text });

function isRendered(node: Tree.Element): boolean {
  return node.childNodes.some((child) =>
    'data' in child ? child.data.startsWith('lit-part') : isElement(child) && isRenderedRoot(child),
  );
}

/** Whether markup that is inserted before an element's end tag becomes its own last child. */
function hasClosedChildren({ childNodes }: Tree.Element): boolean {
  const last = childNodes.findLast(isElement);
  const tags = last && tagsOf(last);
  return !last || Boolean(tags && !tags.hasImpliedEnd);
}

const styles = new WeakMap<object, string>();

function shadowRoot({ element }: ElementRenderer, { nonce }: RenderOptions): string {
  const attribute = nonce ? ` nonce="${escapeAttribute(nonce)}"` : '';
  const css = cssOf(element.constructor as unknown as StyledClass);
  const style = css ? `<style${attribute}>${css}</style>` : '';
  return `<template shadowrootmode="open">${style}${renderValue(element.render())}</template>`;
}

type StyledClass = { elementStyles: readonly { cssText: string }[] };

function cssOf(elementClass: StyledClass): string {
  let css = styles.get(elementClass);
  if (css === undefined) {
    css = elementClass.elementStyles.map(({ cssText }) => cssText).join('');
    styles.set(elementClass, css);
  }
  return css;
}
