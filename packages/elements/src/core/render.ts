import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { readControls, restoreControls } from './control-state.js';

/** A container that Lit has rendered into. */
export type Container = (HTMLElement | DocumentFragment) & {
  _$litPart$?: { startNode: Node | null } | undefined;
};

const isMarker = (node: Node | null) =>
  node?.nodeType === Node.COMMENT_NODE && (node as Comment).data.startsWith('lit-part');

/** The first node that a renderer could have put there: a declarative shadow root starts with its style. */
function firstRendered(container: Container): Node | null {
  let node = container.firstChild;
  while (node instanceof HTMLStyleElement || (node instanceof Text && !node.data.trim())) {
    node = node.nextSibling;
  }
  return node;
}

/**
 * Renders a template into its container: hydrates what the server rendered,
 * takes over markup that cannot be hydrated, and otherwise updates as Lit does.
 */
export function renderInto(container: Container, value: unknown, host: object): void {
  const options = { host, isConnected: true };
  if (container._$litPart$ === undefined) {
    const first = firstRendered(container);
    if (isMarker(first)) {
      try {
        hydrate(value, container, options);
        return;
      } catch {
        // Another version, or another state, rendered it; `hydrate` throws before it changes anything.
      }
    }
    if (first) {
      takeOver(container, value, options);
      return;
    }
  }
  render(value, container as HTMLElement, options);
}

/** Replaces foreign markup; what a person typed, chose or focused there stays. */
function takeOver(container: Container, value: unknown, options: object): void {
  const state = readControls(container);
  container.replaceChildren();
  delete container._$litPart$;
  render(value, container as HTMLElement, options);
  restoreControls(container, state);
}
