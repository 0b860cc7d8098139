import type { Target } from '../model/schema.js';

/** Returns the event types that an element, the document or the window listens for. */
export type ListenersOf = (target: EventTarget) => Record<string, true>;

/**
 * What the checks ask of the document. It lives in a world of its own (`IsolatedWorld`), so that neither a page
 * that has replaced `Array.prototype.map` nor its Content-Security-Policy changes what we see.
 */
export interface Helpers {
  /** Closed shadow roots, which only the DevTools Protocol can reach. */
  closed: WeakMap<Element, ShadowRoot>;
  /** All elements in document order, including those in shadow roots. */
  elements(root?: Document | ShadowRoot | Element): Element[];
  roots(): (Document | ShadowRoot)[];
  /** The parent in the flat tree: slot, parent or host. */
  parent(element: Node): Element | null;
  contains(ancestor: Element, node: Node | null): boolean;
  active(): Element | null;
  /** The topmost element at a point of the viewport, in any root. */
  at(x: number, y: number): Element | null;
  shown(element: Element): boolean;
  /** The text of the element's own text nodes. */
  ownText(element: Element): string;
  target(element: Element): Target;
  /** Elements by handle: results are JSON, so elements are passed between calls as numbers. */
  handles: Element[];
  handleOf(element: Element): number;
  byPath(path: string[]): Element | null;
  /** From entries read in the page's own world: index among the open elements, name, event types. */
  listenersFrom(entries: [number, string, string][]): ListenersOf;
}

declare global {
  var nusaAudit: Helpers;
}

/** Runs in the page, once per isolated world. */
export function installHelpers(elementPrefix: string): void {
  const closed = new WeakMap<Element, ShadowRoot>();
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;
  // Engines read this property too: in this world only, closed roots count as open.
  Object.defineProperty(Element.prototype, 'shadowRoot', {
    configurable: true,
    get(this: Element) {
      return own.call(this) ?? closed.get(this) ?? null;
    },
  });

  const elements = (root: Document | ShadowRoot | Element = document): Element[] => {
    const all: Element[] = [];
    const visit = (node: ParentNode) => {
      for (const child of node.children) {
        all.push(child);
        if (child.shadowRoot) visit(child.shadowRoot);
        visit(child);
      }
    };
    visit(root);
    return all;
  };

  const rootOf = (node: Node) => node.getRootNode() as Document | ShadowRoot;

  const parent = (node: Node): Element | null => {
    const slot = (node as Element).assignedSlot;
    if (slot) return slot;
    const up = node.parentNode;
    if (up instanceof ShadowRoot) return up.host;
    if (up instanceof Element && up.shadowRoot && !slot) return up;
    return up instanceof Element ? up : null;
  };

  const step = (element: Element): string => {
    const tag = element.localName.replace(/[^a-z0-9_-]/gi, (sign) => `\\${sign}`);
    const siblings = element.parentNode ? [...element.parentNode.children] : [element];
    const same = siblings.filter((each) => each.localName === element.localName);
    return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
  };

  const isUnique = (selector: string, root: ParentNode) => {
    try {
      return root.querySelectorAll(selector).length === 1;
    } catch {
      return false;
    }
  };

  /** The shortest selector from the element's root, or from `top`. */
  const selector = (element: Element, top?: Element): string => {
    const root = rootOf(element);
    const steps: string[] = [];
    for (let each: Element | null = element; each && each !== top; each = each.parentElement) {
      if (!top && each.id) {
        const id = `#${CSS.escape(each.id)}`;
        if (isUnique(id, root)) return [id, ...steps].join(' > ');
      }
      if (steps.length && each.localName === 'html') break;
      steps.unshift(step(each));
    }
    return steps.join(' > ');
  };

  const path = (element: Element): string[] => {
    const parts = [selector(element)];
    let root = rootOf(element);
    for (;;) {
      if (root instanceof ShadowRoot) {
        parts.unshift(selector(root.host));
        root = rootOf(root.host);
      } else {
        let frame: Element | null = null;
        try {
          frame = (root as Document).defaultView?.frameElement ?? null;
        } catch {
          // Of another origin.
        }
        if (!frame) return parts;
        parts.unshift(selector(frame));
        root = rootOf(frame);
      }
    }
  };

  const component = (element: Element): string | undefined => {
    const within: string[] = [];
    let inner: Element = element;
    for (let each: Element | null = element; each;) {
      if (each.localName.startsWith(elementPrefix)) {
        if (each !== inner) within.unshift(selector(inner, each));
        return [each.localName, ...within].join(' ');
      }
      const root: Node = rootOf(each);
      if (!each.parentElement && root instanceof ShadowRoot) {
        within.unshift(selector(inner));
        each = inner = root.host;
      } else each = each.parentElement;
    }
    return undefined;
  };

  const startTag = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) => {
      const short = value.length > 80 ? `${value.slice(0, 79)}…` : value;
      return value === '' ? ` ${name}` : ` ${name}="${short.replaceAll('"', '&quot;')}"`;
    });
    const tag = `<${element.localName}${attributes.join('')}>`;
    return tag.length > 300 ? `${tag.slice(0, 298)}…>` : tag;
  };

  const shown = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
      return false;
    return [...element.getClientRects()].some(({ width, height }) => width > 0 && height > 0);
  };

  const handles: Element[] = [];
  globalThis.nusaAudit = {
    closed,
    elements,
    parent,
    shown,
    handles,
    roots: () => [
      document,
      ...elements()
        .map((element) => element.shadowRoot)
        .filter((root) => !!root),
    ],
    contains(ancestor, node) {
      for (let each: Node | null = node; each; each = parent(each))
        if (each === ancestor) return true;
      return false;
    },
    active() {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    },
    at(x, y) {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) {
        const inner = found.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === found || rootOf(inner) !== found.shadowRoot) break;
        found = inner;
      }
      return found;
    },
    ownText: (element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === 3)
        .map((node) => (node as Text).data)
        .join('')
        .trim(),
    target(element) {
      const { x, y, width, height } = element.getBoundingClientRect();
      const round = (value: number) => Math.round(value * 10) / 10;
      const target: Target = { path: path(element), html: startTag(element) };
      if (width || height)
        target.box = {
          x: round(x + scrollX),
          y: round(y + scrollY),
          width: round(width),
          height: round(height),
        };
      const within = component(element);
      if (within) target.component = within;
      return target;
    },
    handleOf(element) {
      const known = handles.indexOf(element);
      return known >= 0 ? known : handles.push(element) - 1;
    },
    listenersFrom(entries) {
      const open: EventTarget[] = [];
      const visit = (node: ParentNode) => {
        for (const child of node.children) {
          open.push(child);
          const root = own.call(child) as ShadowRoot | null;
          if (root) visit(root);
          visit(child);
        }
      };
      visit(document);
      const known = new Map<EventTarget, Record<string, true>>();
      for (const [index, name, types] of entries) {
        const target = index === -1 ? window : index === -2 ? document : open[index];
        // The page may have changed between the two calls.
        if (!target || (index >= 0 && (target as Element).localName !== name)) continue;
        known.set(
          target,
          Object.fromEntries(
            types
              .trim()
              .split(' ')
              .map((type) => [type, true]),
          ),
        );
      }
      return (target) => known.get(target) ?? {};
    },
    byPath(parts) {
      let root: Document | ShadowRoot | null = document;
      let element: Element | null = null;
      for (const part of parts) {
        element = root?.querySelector(part) ?? null;
        root =
          element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? null;
      }
      return element;
    },
  };
}
