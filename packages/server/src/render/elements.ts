import type { NusaElement } from '@nusa/elements/nusa-element.js';
import { elements } from '@nusa/elements/elements.js';
import type { PageElement } from './element-renderer.js';
import { attributeOf } from './parsed-element.js';

export interface Definition {
  readonly elementClass: new () => NusaElement;
  readonly observed: ReadonlySet<string>;
}

/** The part of an element's class that the server replaces. */
interface ReplaceableClass {
  new (): {
    context: unknown;
    get localName(): string;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    requestUpdate(): void;
  };
  observedAttributes: string[];
}

/**
 * A class whose elements read their attributes from the parsed page and never update.
 *
 * Lit's stand-in for the DOM would keep a copy of each attribute in a WeakMap, and
 * Lit a promise of the next update per element, which never comes here.
 */
function onServer(tag: string, Base: ReplaceableClass): ReplaceableClass {
  return class extends Base {
    override get localName(): string {
      return tag;
    }
    override getAttribute(name: string): string | null {
      return attributeOf((this.context as PageElement).node, name);
    }
    override hasAttribute(name: string): boolean {
      return this.getAttribute(name) !== null;
    }
    override requestUpdate(): void {}
  };
}

/** What renders each of our tags. */
export const definitions: ReadonlyMap<string, Definition> = new Map(
  Object.entries(elements as unknown as Record<string, ReplaceableClass>).map(([tag, Base]) => {
    const elementClass = onServer(tag, Base);
    // Reading `observedAttributes` prepares the class, as `customElements.define` does.
    const observed = new Set(elementClass.observedAttributes);
    return [tag, { elementClass: elementClass as unknown as new () => NusaElement, observed }];
  }),
);
