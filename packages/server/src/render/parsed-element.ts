import type { ElementLike } from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeAttribute } from './escape.js';
import { tagsOf } from '../source/page-parser.js';
import type { Change, Splices } from '../source/source-edits.js';
import type { Unit } from './island.js';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** Whether a child is markup that Nusa rendered: a light element's box, or a declarative shadow root. */
export const isRenderedRoot = (child: Tree.Element): boolean =>
  child.attrs.some(
    ({ name }) =>
      name === 'data-nusa' || (name === 'shadowrootmode' && child.tagName === 'template'),
  );

export function attributeOf(node: Tree.Element, name: string): string | null {
  for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

function textOf(node: Tree.ChildNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An element of the author's page, whose attributes can be wired in the source. */
export class ParsedElement implements ElementLike {
  readonly #node: Tree.Element;
  readonly #unit: Unit;
  #wired: Map<string, string | null> | undefined;

  constructor(node: Tree.Element, unit: Unit) {
    this.#node = node;
    this.#unit = unit;
  }

  get localName(): string {
    return this.#node.tagName;
  }

  get children(): ParsedElement[] {
    return this.#node.childNodes
      .filter(isElement)
      .filter((child) => !isRenderedRoot(child))
      .map((child) => this.#unit.parsed(child));
  }

  get textContent(): string {
    return textOf(this.#node);
  }

  /** Where it ends in the source; unknown when it has no end tag. */
  get endOffset(): number | undefined {
    return tagsOf(this.#node)?.end?.endOffset;
  }

  getAttribute(name: string): string | null {
    const wired = this.#wired?.get(name);
    return wired === undefined ? attributeOf(this.#node, name) : wired;
  }

  setAttribute(name: string, value: string): void {
    if (this.getAttribute(name) !== value) (this.#wired ??= new Map()).set(name, value);
  }

  /** The author's own attributes are never removed, but for the tick of a consent that nobody gave. */
  removeAttribute(name: string): void {
    if (name === 'checked' && attributeOf(this.#node, name) !== null)
      (this.#wired ??= new Map()).set(name, null);
    else this.#wired?.delete(name);
  }

  /** What wiring changes in the source. */
  changes(source: Splices): Change[] {
    const start = tagsOf(this.#node)?.start;
    if (!this.#wired || !start) return [];
    // The parser calls an `<image>` `img`, so the name's end is looked for in the source.
    const { startOffset } = start;
    const nameEnd = startOffset + source.read(/<[^\t\n\f\r />]*/y, startOffset).length;
    return Array.from(this.#wired, ([name, value]) => {
      const text = value === null ? '' : `${name}="${escapeAttribute(value)}"`;
      const existing = start.attrs?.[name];
      return existing
        ? { start: existing.startOffset, end: existing.endOffset, text }
        : { start: nameEnd, end: nameEnd, text: ` ${text}` };
    });
  }
}
