/**
 * The container that a light element renders into.
 *
 * A `<span>`, because a `<div>` inside a paragraph would close the paragraph
 * and land outside its host.
 */
export const BOX_ATTRIBUTE = 'data-nusa';

export function isBox(node: Node | null | undefined): node is HTMLElement {
  return node instanceof HTMLElement && node.hasAttribute(BOX_ATTRIBUTE);
}

/** Makes the box that holds the first (`start`) or the last (`end`) part of an element. */
export function createBox(place: 'start' | 'end'): HTMLElement {
  const box = document.createElement('span');
  box.setAttribute(BOX_ATTRIBUTE, place === 'end' ? 'end' : '');
  return box;
}

export function findBox(host: Element, place: 'start' | 'end'): HTMLElement | undefined {
  for (const child of host.children) {
    if (isBox(child) && (child.getAttribute(BOX_ATTRIBUTE) === 'end') === (place === 'end')) {
      return child;
    }
  }
  return undefined;
}
