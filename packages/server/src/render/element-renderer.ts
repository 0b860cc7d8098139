import { DEFAULT_LANGUAGE } from '@nusa/elements/language.js';
import type { NusaElement } from '@nusa/elements/nusa-element.js';
import {
  isFormField,
  type ElementLike,
  type GroupHost,
  type RenderContext,
} from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf, isElement, isRenderedRoot, tagsOf } from '../source/source-tree.js';
import type { ElementDefinition } from './elements.js';
import type { NodeWrapper, ParsedElement } from './parsed-element.js';

/** What an element renderer asks about the elements around its own. */
export interface ElementIndex extends NodeWrapper {
  rendererOf(node: Tree.Element): ElementRenderer | undefined;
  /** The elements within the closest ancestor with the tag `scope`, or else in the same `<form>`, in document order. */
  inFormOf(renderer: ElementRenderer, scope: string): readonly ElementRenderer[];
  /** The position of an element in a group, among those with the same tag. */
  indexOf(renderer: ElementRenderer, group: GroupHost): number;
}

/** A Nusa element in a parsed page, and the page around it as the element may see it. */
export class ElementRenderer implements RenderContext {
  readonly node: Tree.Element;
  readonly element: NusaElement;
  /** The closest Nusa element around this one. */
  readonly parent: ElementRenderer | undefined;
  readonly #language: string;
  readonly #index: ElementIndex;
  #children: readonly ParsedElement[] | undefined;

  constructor(
    node: Tree.Element,
    { elementClass, observed }: ElementDefinition,
    index: ElementIndex,
  ) {
    this.node = node;
    this.#index = index;
    let language = attributeOf(node, 'lang');
    let parent: ElementRenderer | undefined;
    let ancestor = node.parentNode;
    while (ancestor && isElement(ancestor) && !(parent = index.rendererOf(ancestor))) {
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
    return this.#index.wrap(this.node);
  }

  language(): string {
    return this.#language || DEFAULT_LANGUAGE; // An empty `lang` means an unknown language.
  }

  children(): readonly ElementLike[] {
    return (this.#children ??= this.node.childNodes
      .filter((child) => isElement(child) && !isRenderedRoot(child))
      .map((child) => this.#index.wrap(child as Tree.Element)));
  }

  /** Whether there is text among the element's own child nodes. */
  hasText(): boolean {
    return this.node.childNodes.some((child) => 'value' in child && child.value.trim() !== '');
  }

  closest(match: string | ((element: object) => boolean)): GroupHost | undefined {
    if (typeof match === 'string')
      return this.closestRenderer(match)?.element as GroupHost | undefined;
    let ancestor = this.parent;
    while (ancestor && !match(ancestor.element)) ancestor = ancestor.parent;
    return ancestor?.element as GroupHost | undefined;
  }

  closestRenderer(tag: string): ElementRenderer | undefined {
    let ancestor = this.parent;
    while (ancestor && ancestor.tag !== tag) ancestor = ancestor.parent;
    return ancestor;
  }

  fields(scope: string): readonly GroupHost[] {
    return this.#index
      .inFormOf(this, scope)
      .map(({ element }) => element as GroupHost)
      .filter(isFormField);
  }

  indexIn(group: GroupHost): number {
    return this.#index.indexOf(this, group);
  }

  /** By offset, so that a page always gets the same ids; those made in the browser are `nusa-1` and so on. */
  uniqueId(): string {
    return `nusa-at-${tagsOf(this.node)!.start.startOffset}`;
  }
}
