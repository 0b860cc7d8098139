import { elements } from '@nusa/elements/elements.js';
import type { NusaElement } from '@nusa/elements/nusa-element.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attributeOf } from '../source/source-tree.js';

export interface ElementDefinition {
  readonly elementClass: new () => NusaElement;
  /** The attributes that set a property. */
  readonly observed: ReadonlySet<string>;
}

/** The part of an element's class that the server overrides. */
interface OverridableClass {
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
 * Returns a class whose elements read attributes from the parsed page and never update.
 *
 * Lit's DOM shim would store a copy of each attribute in a WeakMap, and Lit itself would create a
 * promise of the next update for each element, which never comes on the server.
 */
function serverClass(tag: string, Base: OverridableClass): OverridableClass {
  return class extends Base {
    override get localName(): string {
      return tag;
    }
    override getAttribute(name: string): string | null {
      return attributeOf((this.context as { node: Tree.Element }).node, name);
    }
    override hasAttribute(name: string): boolean {
      return this.getAttribute(name) !== null;
    }
    override requestUpdate(): void {}
  };
}

/** What renders each Nusa element, by tag. */
export const definitions: ReadonlyMap<string, ElementDefinition> = new Map(
  Object.entries(elements as unknown as Record<string, OverridableClass>).map(([tag, Base]) => {
    const elementClass = serverClass(tag, Base);
    // Reading `observedAttributes` finalizes the class, as `customElements.define` does.
    const observed = new Set(elementClass.observedAttributes);
    return [tag, { elementClass: elementClass as unknown as new () => NusaElement, observed }];
  }),
);
