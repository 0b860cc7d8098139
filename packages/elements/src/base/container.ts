/**
 * The container that a light element renders into.
 *
 * A `<span>`, because a `<div>` inside a paragraph would close the paragraph
 * and land outside its host.
 */
const CONTAINER_ATTRIBUTE = 'data-nusa';

/** The position of a container among the author's children: first, or last. */
export type ContainerPosition = '' | 'end';

export const isContainer = (element: Element): boolean => element.hasAttribute(CONTAINER_ATTRIBUTE);

/** Creates the container of the first or the last part of an element. */
export function createContainer(place: ContainerPosition): HTMLElement {
  const container = document.createElement('span');
  container.setAttribute(CONTAINER_ATTRIBUTE, place);
  return container;
}

/** Searches the children only: a selector would also search the 10,000 options of an author's select. */
export const findContainer = (host: Element, place: ContainerPosition): HTMLElement | undefined =>
  ([...host.children] as HTMLElement[]).find(
    (child) => child.getAttribute(CONTAINER_ATTRIBUTE) === place,
  );
