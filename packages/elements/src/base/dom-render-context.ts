import { isContainer } from './container.js';
import { languageOf } from '../i18n/language.js';
import { isFormField, type GroupHost, type RenderContext } from './render-context.js';

/** An element of the page, which may be a Nusa element. */
type PageElement = HTMLElement & GroupHost;

type Host = Element & { requestUpdate(): void };

let unnamed = 0;

/** The positions of a group's items, cached until the items change, so that 1,000 radios take linear time. */
const positions = new WeakMap<Element, Map<Element, number>>();

/** Returns the elements with a tag in a group, except those in nested groups of the same kind. */
export function itemsOf<Item extends Element>(group: Element, tag: string): Item[] {
  return [...group.querySelectorAll<Item>(tag)].filter(
    (item) => item.parentElement?.closest(group.localName) === group,
  );
}

/** Numbers a group's items again. Returns whether any position has changed. */
export function renumber(group: Element, tag: string): boolean {
  const known = positions.get(group);
  const items = itemsOf(group, tag);
  positions.set(group, new Map(items.map((item, i) => [item, i])));
  return known?.size !== items.length || items.some((item, i) => known.get(item) !== i);
}

/** The page around an element, read from the DOM. */
export class DomRenderContext implements RenderContext {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  language(): string {
    return languageOf(this.#host);
  }

  children(): Element[] {
    return [...this.#host.children].filter((child) => !isContainer(child));
  }

  closest(match: string | ((element: object) => boolean)): GroupHost | undefined {
    let element = this.#host.parentElement;
    if (typeof match === 'string') return element?.closest<PageElement>(match) ?? undefined;
    while (element && !match(element)) element = element.parentElement;
    return (element as PageElement) ?? undefined;
  }

  fields(scope: string): GroupHost[] {
    const host = this.#host;
    const root = host.closest(scope) ?? host.closest('form');
    return [...(root?.querySelectorAll<PageElement>('*') ?? [])].filter((element) => {
      const isUnknown = element.matches(':not(:defined)');
      if (isUnknown)
        void customElements.whenDefined(element.localName).then(() => host.requestUpdate());
      return isUnknown || isFormField(element);
    });
  }

  indexIn(group: GroupHost): number {
    const root = group as Element;
    if (!positions.get(root)?.has(this.#host)) renumber(root, this.#host.localName);
    return positions.get(root)?.get(this.#host) ?? 0;
  }

  uniqueId(): string {
    return `nusa-${++unnamed}`;
  }
}
