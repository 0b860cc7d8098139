import { hydrate } from '@lit-labs/ssr-client';
import { render } from 'lit';
import { captureControls } from '../dom/control-state.js';

/** A container that Lit has rendered into. */
export type LitContainer = (HTMLElement | DocumentFragment) & {
  _$litPart$?: { startNode: Node | null } | undefined;
};

/** The first node that a renderer could have put there: a declarative shadow root starts with its style. */
function firstRendered(container: LitContainer): Node | null {
  let node = container.firstChild;
  while (node && (node.nodeName === 'STYLE' || (node as Text).data?.trim() === '')) {
    node = node.nextSibling;
  }
  return node;
}

/**
 * Adds the empty text node that HTML cannot express between the two comments of an empty part:
 * without it, Lit would write later text into the second comment.
 */
function fillEmptyParts(container: LitContainer): void {
  const comments = document.createTreeWalker(container, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) {
    const part = comments.currentNode as Comment;
    if (part.data === 'lit-part' && (part.nextSibling as Comment | null)?.data === '/lit-part')
      part.after('');
  }
}

/**
 * Renders a template into its container: hydrates what the server rendered,
 * takes over markup that cannot be hydrated, and otherwise updates as Lit does.
 */
export function renderInto(container: LitContainer, value: unknown, host: object): void {
  const options = { host, isConnected: true };
  const first = container._$litPart$ ? null : firstRendered(container);
  if ((first as Comment | null)?.data?.startsWith('lit-part')) {
    fillEmptyParts(container);
    try {
      hydrate(value, container, options);
      return;
    } catch {
      // The markup comes from another version of the library, or from another state.
    }
  }
  // Markup that cannot be hydrated may hold what a person typed or chose, or the focus.
  const restore = first && captureControls(container);
  if (first) resetContainer(container);
  render(value, container as HTMLElement, options);
  restore?.(container);
}

/** Empties a container, and removes the state that Lit stores on it. */
export function resetContainer(container: LitContainer): void {
  container.replaceChildren();
  delete container._$litPart$;
}
