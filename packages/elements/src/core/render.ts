import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { rememberControls } from './control-state.js';

/** A container that Lit has rendered into. */
export type Container = (HTMLElement | DocumentFragment) & {
  _$litPart$?: { startNode: Node | null } | undefined;
};

/** The first node that a renderer could have put there: a declarative shadow root starts with its style. */
function firstRendered(container: Container): Node | null {
  let node = container.firstChild;
  while (node && (node.nodeName === 'STYLE' || (node as Text).data?.trim() === '')) {
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
  const first = container._$litPart$ ? null : firstRendered(container);
  if ((first as Comment | null)?.data?.startsWith('lit-part')) {
    try {
      hydrate(value, container, options);
      return;
    } catch {
      // Another version, or another state, rendered it.
    }
  }
  // What a person typed, chose or focused in foreign markup stays.
  const restore = first && rememberControls(container);
  if (first) clear(container);
  render(value, container as HTMLElement, options);
  restore?.(container);
}

/** Forgets what was rendered. */
export function clear(container: Container): void {
  container.replaceChildren();
  delete container._$litPart$;
}
