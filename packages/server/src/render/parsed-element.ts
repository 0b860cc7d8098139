import type { ElementLike } from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Edit, SourceEdits } from '../source/source-edits.js';
import { attributeOf, isElement, isRenderedRoot, tagsOf, textOf } from '../source/source-tree.js';
import { escapeAttribute } from './escape.js';

/** Returns the same `ParsedElement` for the same node, so that ARIA set by one host is seen by the next. */
export interface NodeWrapper {
  wrap(node: Tree.Element): ParsedElement;
}

/** An element of the author's markup. Attributes that are set on it are written into its start tag. */
export class ParsedElement implements ElementLike {
  readonly #node: Tree.Element;
  readonly #wrapper: NodeWrapper;
  /** The attributes that differ from the source; `null` for one that is removed. */
  #changed: Map<string, string | null> | undefined;

  constructor(node: Tree.Element, wrapper: NodeWrapper) {
    this.#node = node;
    this.#wrapper = wrapper;
  }

  get localName(): string {
    return this.#node.tagName;
  }

  get children(): ParsedElement[] {
    return this.#node.childNodes
      .filter(isElement)
      .filter((child) => !isRenderedRoot(child))
      .map((child) => this.#wrapper.wrap(child));
  }

  get textContent(): string {
    return textOf(this.#node);
  }

  /** The offset in the source where the element ends, or `undefined` if it has no end tag. */
  get endOffset(): number | undefined {
    return tagsOf(this.#node)?.end?.endOffset;
  }

  getAttribute(name: string): string | null {
    const changed = this.#changed?.get(name);
    return changed === undefined ? attributeOf(this.#node, name) : changed;
  }

  setAttribute(name: string, value: string): void {
    if (this.getAttribute(name) !== value) (this.#changed ??= new Map()).set(name, value);
  }

  /** Restores the author's attribute. Only `checked` is removed from the source: a consent is never given in advance. */
  removeAttribute(name: string): void {
    if (name === 'checked' && attributeOf(this.#node, name) !== null)
      (this.#changed ??= new Map()).set(name, null);
    else this.#changed?.delete(name);
  }

  /** Returns the edits that write the changed attributes into the source. */
  edits(source: SourceEdits): Edit[] {
    const start = tagsOf(this.#node)?.start;
    if (!this.#changed || !start) return [];
    // The parser renames `<image>` to `img`, so the tag name's length is read from the source.
    const { startOffset } = start;
    const nameEnd = startOffset + source.match(/<[^\t\n\f\r />]*/y, startOffset).length;
    return Array.from(this.#changed, ([name, value]) => {
      const text = value === null ? '' : `${name}="${escapeAttribute(value)}"`;
      const existing = start.attrs?.[name];
      return existing
        ? { start: existing.startOffset, end: existing.endOffset, text }
        : { start: nameEnd, end: nameEnd, text: ` ${text}` };
    });
  }
}
