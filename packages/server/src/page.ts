import { elements } from '@nusa/elements/registry.js';
import type { NusaElement } from '@nusa/elements/nusa-element.js';
import type { ElementFacts, Group, Surroundings } from '@nusa/elements/surroundings.js';
import { type DefaultTreeAdapterTypes as Tree, parse, parseFragment } from 'parse5';
import { ParsedElement } from './parsed-element.js';
import type { Splices } from './splice.js';

type ElementClass = { new (): NusaElement; observedAttributes: string[] };

const classes = new Map<string, ElementClass>(
  Object.entries(elements) as unknown as [string, ElementClass][],
);

/** One of our elements in a parsed page; it answers what the element asks of its surroundings. */
export class PageElement implements Surroundings {
  readonly tag: string;
  readonly node: Tree.Element;
  readonly element: NusaElement;
  readonly #language: string;
  readonly #parent: PageElement | undefined;
  readonly #page: Page;
  readonly #position = new Map<unknown, number>();
  #children: ParsedElement[] | undefined;
  /** How many elements of each tag this one contains. */
  readonly #counts = new Map<string, number>();

  constructor(
    node: Tree.Element,
    elementClass: ElementClass,
    language: string,
    parent: PageElement | undefined,
    page: Page,
  ) {
    this.tag = node.tagName;
    this.node = node;
    this.#language = language;
    this.#parent = parent;
    this.#page = page;
    const observed = elementClass.observedAttributes; // Reading it prepares the class, as `define` does.
    const element = (this.element = new elementClass());
    element.surroundings = this;
    for (const { name, value } of node.attrs) {
      element.setAttribute(name, value);
      if (observed.includes(name)) element.attributeChangedCallback(name, null, value);
    }
    this.#countInAncestors();
  }

  /** Takes a number in the closest ancestor of each kind. */
  #countInAncestors(): void {
    const seen = new Set<string>();
    for (let ancestor = this.#parent; ancestor; ancestor = ancestor.#parent) {
      if (seen.has(ancestor.tag)) continue;
      seen.add(ancestor.tag);
      const count = ancestor.#counts.get(this.tag) ?? 0;
      ancestor.#counts.set(this.tag, count + 1);
      this.#position.set(ancestor.element, count);
    }
  }

  language(): string {
    return this.#language;
  }

  children(): readonly ElementFacts[] {
    return (this.#children ??= new ParsedElement(this.node, this.#page.splices).children);
  }

  hasText(): boolean {
    return this.node.childNodes.some((child) => 'value' in child && child.value.trim() !== '');
  }

  closest(tag: string): Group | undefined {
    return this.#closest(tag)?.element as Group | undefined;
  }

  #closest(tag: string): PageElement | undefined {
    let ancestor = this.#parent;
    while (ancestor && ancestor.tag !== tag) ancestor = ancestor.#parent;
    return ancestor;
  }

  fields(tags: readonly string[]): readonly Group[] {
    const form = this.#closest('nusa-form');
    if (!form) return [];
    return this.#page.elements
      .filter((other) => tags.includes(other.tag) && other.#closest('nusa-form') === form)
      .map((other) => other.element as Group);
  }

  indexIn(group: Group): number {
    return this.#position.get(group) ?? 0;
  }
}

/** A parsed page and our elements in it, in the order of the source. */
export class Page {
  readonly elements: PageElement[] = [];
  readonly splices: Splices;

  constructor(html: string, splices: Splices, onError: (error: unknown, tag: string) => void) {
    this.splices = splices;
    const options = { sourceCodeLocationInfo: true };
    const root = /^\s*(<!--[^]*?-->\s*)*<(!doctype|html|head|body)\b/i.test(html)
      ? parse(html, options)
      : parseFragment(html, options);
    this.#walk(root, 'id', undefined, onError);
  }

  /** A loop, not a recursion: a page may nest deeper than the stack. */
  #walk(
    root: Tree.ParentNode,
    rootLanguage: string,
    rootParent: PageElement | undefined,
    onError: (error: unknown, tag: string) => void,
  ): void {
    const pending: { node: Tree.ParentNode; language: string; parent: PageElement | undefined }[] =
      [{ node: root, language: rootLanguage, parent: rootParent }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      let { language, parent } = next;
      const { node } = next;
      if ('tagName' in node) {
        const lang = node.attrs.find(({ name }) => name === 'lang');
        if (lang) language = lang.value || language;
        parent = this.#enter(node, language, parent, onError) ?? parent;
      }
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]!;
        if ('childNodes' in child) pending.push({ node: child, language, parent });
      }
    }
  }

  #enter(
    node: Tree.Element,
    language: string,
    parent: PageElement | undefined,
    onError: (error: unknown, tag: string) => void,
  ): PageElement | undefined {
    const elementClass = classes.get(node.tagName);
    if (!elementClass || !node.sourceCodeLocation?.startTag) return undefined;
    try {
      const element = new PageElement(node, elementClass, language, parent, this);
      this.elements.push(element);
      return element;
    } catch (error) {
      onError(error, node.tagName);
      return undefined;
    }
  }
}
