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
 * What an element can read of the page around it while it renders.
 *
 * The browser reads it from the DOM and `@nusa/server` from its parser, so that
 * the same class renders the same markup in both, without a DOM on the server.
 */
export interface RenderContext {
  /** Returns the closest `lang`, or `id` (Indonesian) by default. */
  language(): string;
  /** The author's own element children, without the containers that Nusa renders into. */
  children(): readonly ElementLike[];
  /** The closest ancestor with a tag, or the closest for which a function returns true. */
  closest(match: string | ((element: object) => boolean)): GroupHost | undefined;
  /**
   * The form fields (see `isFormField`) within the closest ancestor with the tag `scope`, or else
   * within the closest `form`, in document order. In the browser also the custom elements that are
   * not defined yet, since any of them may be a field; the host renders again once they are.
   */
  fields(scope: string): readonly GroupHost[];
  /** The position among the elements with the same tag whose closest ancestor of the group's tag is `group`. */
  indexIn(group: GroupHost): number;
  /** An id for a control without a name. On the server, the same page always gets the same ids. */
  uniqueId(): string;
}

/**
 * Whether an element is a field of a form: its class has a true static `formField`. Not by
 * `instanceof`, since a second copy of the library on the same page has classes of its own.
 */
export const isFormField = (element: object): boolean =>
  Boolean((element.constructor as { formField?: boolean }).formField);
