import type { NusaElement } from './nusa-element.js';

/** The part of an element's outside that both a DOM element and a parsed one can tell. */
export interface ElementFacts {
  readonly localName: string;
  readonly children: Iterable<ElementFacts>;
  /** All the text in it. */
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  /** Sets an attribute of the author's own markup; only for wiring ids and ARIA. */
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/** A group such as `nusa-radios`, upgraded or not yet: its attributes can always be read. */
export type Group = ElementFacts & Partial<NusaElement>;

/**
 * What an element may know of the page round it.
 *
 * The browser reads it from the DOM and `@nusa/server` from its parser, so that
 * the same class renders the same markup in both, without a DOM on the server.
 */
export interface Surroundings {
  /** The closest `lang`, or `id`. */
  language(): string;
  /** The author's own element children, without the boxes that Nusa renders. */
  children(): readonly ElementFacts[];
  /** The closest ancestor with this tag. */
  closest(tag: string): Group | undefined;
  /** The elements with one of these tags in the same `nusa-form`, or else `form`, in the order of the page. */
  fields(tags: readonly string[]): readonly (ElementFacts & Partial<NusaElement>)[];
  /** The position among the elements with the same tag whose closest `groupTag` is `group`. */
  indexIn(group: Group): number;
  /** An id for a control without a name; the same page gets the same one on the server each time. */
  uniqueId(): string;
}
