import type { ElementFacts } from '@nusa/elements/surroundings.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeAttribute } from './escape.js';
import type { Splices } from './splice.js';

/** An element of the author's page, whose attributes can be wired in the source. */
export class ParsedElement implements ElementFacts {
  readonly #node: Tree.Element;
  readonly #splices: Splices;

  constructor(node: Tree.Element, splices: Splices) {
    this.#node = node;
    this.#splices = splices;
  }

  get localName(): string {
    return this.#node.tagName;
  }

  get children(): ParsedElement[] {
    return this.#node.childNodes
      .filter((child): child is Tree.Element => 'tagName' in child)
      .map((child) => new ParsedElement(child, this.#splices));
  }

  getAttribute(name: string): string | null {
    return this.#node.attrs.find((attribute) => attribute.name === name)?.value ?? null;
  }

  setAttribute(name: string, value: string): void {
    if (this.getAttribute(name) === value) return;
    const location = this.#node.sourceCodeLocation;
    if (!location?.startTag) return; // The parser made this element up; the source has no tag for it.
    const text = `${name}="${escapeAttribute(value)}"`;
    const existing = location.attrs?.[name];
    if (existing) this.#splices.replace(existing.startOffset, existing.endOffset, text);
    else
      this.#splices.insert(
        location.startTag.startOffset + 1 + this.#node.tagName.length,
        ` ${text}`,
      );
  }

  /** The author's own attributes are never removed. */
  removeAttribute(): void {}
}
