/** The part of an element that both the DOM and the server's parser can read and write. */
export interface ElementLike {
  readonly localName: string;
  readonly children: Iterable<ElementLike>;
  /** The text of the element and of everything in it. */
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  /** Sets an attribute in the author's own markup; only for ids and ARIA. */
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/**
 * An element such as `nusa-radios` or `nusa-form` around others, upgraded or not:
 * its attributes can always be read, its properties only after the upgrade.
 */
export type GroupHost = ElementLike & { readonly context?: RenderContext };

/**
 * What an element may know about the page around it while it renders.
 *
 * The browser reads it from the DOM and `@nusa/server` from its parser, so that
 * the same class renders the same markup in both, without a DOM on the server.
 */
export interface RenderContext {
  /** The closest `lang`, or `id`. */
  language(): string;
  /** The author's own element children, without the containers that Nusa renders into. */
  children(): readonly ElementLike[];
  /** The closest ancestor with this tag. */
  closest(tag: string): GroupHost | undefined;
  /** The elements with one of these tags in the same `nusa-form`, or else `form`, in document order. */
  fields(tags: readonly string[]): readonly GroupHost[];
  /** The position among the elements with the same tag whose closest ancestor of the group's tag is `group`. */
  indexIn(group: GroupHost): number;
  /** An id for a control without a name. On the server, the same page always gets the same ids. */
  uniqueId(): string;
}
