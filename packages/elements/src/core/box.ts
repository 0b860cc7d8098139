/**
 * The container that a light element renders into.
 *
 * A `<span>`, because a `<div>` inside a paragraph would close the paragraph
 * and land outside its host.
 */
const BOX_ATTRIBUTE = 'data-nusa';

/** Where a box stands among the author's children: first, or last. */
export type BoxPlace = '' | 'end';

export const isBox = (element: Element): boolean => element.hasAttribute(BOX_ATTRIBUTE);

/** Makes the box that holds the first or the last part of an element. */
export function createBox(place: BoxPlace): HTMLElement {
  const box = document.createElement('span');
  box.setAttribute(BOX_ATTRIBUTE, place);
  return box;
}

/** Children only: a selector would also go through the 10,000 options of an author's select. */
export const findBox = (host: Element, place: BoxPlace): HTMLElement | undefined =>
  ([...host.children] as HTMLElement[]).find(
    (child) => child.getAttribute(BOX_ATTRIBUTE) === place,
  );
