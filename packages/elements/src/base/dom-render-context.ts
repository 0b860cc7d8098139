import { isContainer } from './container.js';
import { languageOf } from '../i18n/language.js';
import type { GroupHost, RenderContext } from './render-context.js';

let unnamed = 0;

/** Positions of a group's items; kept until the items change, so that 1,000 radios stay linear. */
const positions = new WeakMap<Element, Map<Element, number>>();

/** The elements with a tag in a group, without those of groups of the same kind inside it. */
export function itemsOf<Item extends Element>(group: Element, tag: string): Item[] {
  return [...group.querySelectorAll<Item>(tag)].filter(
    (item) => item.parentElement?.closest(group.localName) === group,
  );
}

/** Counts a group's items anew; answers whether any has another position than before. */
export function renumber(group: Element, tag: string): boolean {
  const known = positions.get(group);
  const items = itemsOf(group, tag);
  positions.set(group, new Map(items.map((item, i) => [item, i])));
  return known?.size !== items.length || items.some((item, i) => known.get(item) !== i);
}

/** The page round an element, read from the DOM. */
export class DomRenderContext implements RenderContext {
  readonly #host: Element;

  constructor(host: Element) {
    this.#host = host;
  }

  language(): string {
    return languageOf(this.#host);
  }

  children(): Element[] {
    const { children } = this.#host;
    return children.length === 1 && isContainer(children[0]!)
      ? []
      : [...children].filter((child) => !isContainer(child));
  }

  closest(tag: string): GroupHost | undefined {
    return (this.#host.parentElement?.closest(tag) ?? undefined) as GroupHost | undefined;
  }

  fields(tags: readonly string[]): GroupHost[] {
    const scope = this.#host.closest('nusa-form') ?? this.#host.closest('form');
    return scope ? ([...scope.querySelectorAll(tags.join())] as unknown as GroupHost[]) : [];
  }

  indexIn(group: GroupHost): number {
    const root = group as unknown as Element;
    if (!positions.get(root)?.has(this.#host)) renumber(root, this.#host.localName);
    return positions.get(root)?.get(this.#host) ?? 0;
  }
  uniqueId(): string {
    return `nusa-${++unnamed}`;
  }
}
