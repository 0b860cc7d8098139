import type { NusaElement } from '@nusa/elements/nusa-element.js';
import {
  isFormField,
  type ElementLike,
  type GroupHost,
  type RenderContext,
} from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { tagsOf } from './page-parser.js';
import { attributeOf, isElement, isRenderedRoot, type ParsedElement } from './parsed-element.js';
import type { Definition } from './registry.js';
import type { Unit } from './unit.js';

export const DEFAULT_LANGUAGE = 'id';

/** One of our elements in a parsed page; it answers what the element asks of its surroundings. */
export class PageElement implements RenderContext {
  readonly node: Tree.Element;
  readonly element: NusaElement;
  /** The closest of our elements round this one. */
  readonly parent: PageElement | undefined;
  readonly #language: string;
  readonly #unit: Unit;
  #children: readonly ParsedElement[] | undefined;

  constructor(node: Tree.Element, { elementClass, observed }: Definition, unit: Unit) {
    this.node = node;
    this.#unit = unit;
    let language = attributeOf(node, 'lang');
    let parent: PageElement | undefined;
    let ancestor = node.parentNode;
    while (ancestor && isElement(ancestor) && !(parent = unit.get(ancestor))) {
      language ??= attributeOf(ancestor, 'lang');
      ancestor = ancestor.parentNode;
    }
    this.parent = parent;
    this.#language = language ?? parent?.language() ?? DEFAULT_LANGUAGE;
    const element = (this.element = new elementClass());
    element.context = this;
    for (const { name, value } of node.attrs) {
      if (observed.has(name)) element.attributeChangedCallback(name, null, value);
    }
  }

  get tag(): string {
    return this.node.tagName;
  }

  /** The host itself, for elements that set ARIA on it. */
  get host(): ParsedElement {
    return this.#unit.parsed(this.node);
  }

  language(): string {
    return this.#language || DEFAULT_LANGUAGE; // An empty `lang` says that the language is unknown.
  }

  children(): readonly ElementLike[] {
    return (this.#children ??= this.node.childNodes
      .filter((child) => isElement(child) && !isRenderedRoot(child))
      .map((child) => this.#unit.parsed(child as Tree.Element)));
  }

  hasText(): boolean {
    return this.node.childNodes.some((child) => 'value' in child && child.value.trim() !== '');
  }

  closest(match: string | ((element: object) => boolean)): GroupHost | undefined {
    if (typeof match === 'string')
      return this.closestPageElement(match)?.element as GroupHost | undefined;
    let ancestor = this.parent;
    while (ancestor && !match(ancestor.element)) ancestor = ancestor.parent;
    return ancestor?.element as GroupHost | undefined;
  }

  closestPageElement(tag: string): PageElement | undefined {
    let ancestor = this.parent;
    while (ancestor && ancestor.tag !== tag) ancestor = ancestor.parent;
    return ancestor;
  }

  fields(scope: string): readonly GroupHost[] {
    return this.#unit
      .inFormOf(this, scope)
      .map(({ element }) => element as GroupHost)
      .filter(isFormField);
  }

  indexIn(group: GroupHost): number {
    return this.#unit.indexOf(this, group);
  }

  uniqueId(): string {
    return `nusa-at-${tagsOf(this.node)!.start.startOffset}`; // The browser counts: `nusa-1`.
  }
}
