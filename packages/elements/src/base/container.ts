/**
 * The container that a light element renders into.
 *
 * A `<span>`, because a `<div>` inside a paragraph would close the paragraph
 * and land outside its host.
 */
const CONTAINER_ATTRIBUTE = 'data-nusa';

/** Where a box stands among the author's children: first, or last. */
export type ContainerPosition = '' | 'end';

export const isContainer = (element: Element): boolean => element.hasAttribute(CONTAINER_ATTRIBUTE);

/** Makes the box that holds the first or the last part of an element. */
export function createContainer(place: ContainerPosition): HTMLElement {
  const box = document.createElement('span');
  box.setAttribute(CONTAINER_ATTRIBUTE, place);
  return box;
}

/** Children only: a selector would also go through the 10,000 options of an author's select. */
export const findContainer = (host: Element, place: ContainerPosition): HTMLElement | undefined =>
  ([...host.children] as HTMLElement[]).find(
    (child) => child.getAttribute(CONTAINER_ATTRIBUTE) === place,
  );
