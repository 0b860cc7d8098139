import type { PropertyValues } from 'lit';
import { createContainer, findContainer, type ContainerPosition } from './container.js';
import { observeChildren } from './child-observer.js';
import { NusaElement } from './nusa-element.js';
import { resetContainer, renderInto, type LitContainer } from './render.js';
import type { ElementLike } from './render-context.js';

/**
 * The base of the elements that own native markup and render it into the page,
 * where it takes part in forms, and ids can refer to it.
 *
 * It renders into a container of its own, its first child, and never moves a node
 * that the author or a framework put there.
 */
export abstract class LightElement extends NusaElement {
  /**
   * Whether it renders into a container. Without one it renders straight into itself,
   * which is cheaper, and renders nothing if the author wrote the markup.
   */
  static usesContainer = true;

  #endContainer: HTMLElement | undefined;

  /** @internal The container after the author's children. */
  get endContainer(): HTMLElement | undefined {
    return this.#endContainer;
  }

  get #usesContainer(): boolean {
    return (this.constructor as typeof LightElement).usesContainer;
  }

  override connectedCallback(): void {
    // An `async` script runs before the parser has seen this element's children.
    if (document.readyState !== 'loading') super.connectedCallback();
    // The same function each time, so that an element moved in the meantime adds only one listener.
    else document.addEventListener('DOMContentLoaded', this.#connect, { once: true });
  }

  #connect = (): void => {
    if (this.isConnected) super.connectedCallback();
  };

  protected override createRenderRoot(): HTMLElement {
    if (!this.#usesContainer) return this;
    const root = this.#containerAt('');
    observeChildren(this);
    return root;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Not before the first render, which changes the children itself and would cause another render.
    if (!this.#usesContainer) observeChildren(this);
  }

  protected override renderTemplates(): void {
    if (!this.#usesContainer && this.#isAuthored) return;
    super.renderTemplates();
    const end = this.renderAfterChildren();
    if (end === undefined) this.#endContainer?.remove();
    else renderInto((this.#endContainer = this.#containerAt('end')), end, this);
  }

  /** @internal Renders what follows the author's children; `undefined` for nothing. */
  renderAfterChildren(): unknown {
    return undefined;
  }

  /** @internal The author's child that the first container follows; without it, the container comes first. */
  get containerAnchor(): ElementLike | undefined {
    return undefined;
  }

  /** @internal Called when the author, a framework or a morphing library has changed the children. */
  childrenChanged(): void {
    if (!this.isConnected) return;
    if (this.#usesContainer) {
      const container = findContainer(this, '');
      // New server markup brings its own container; otherwise ours goes back, with the text typed in it.
      if (container) (this as { renderRoot: HTMLElement }).renderRoot = container;
      else this.#insertContainer('', this.renderRoot as HTMLElement);
    } else if ((this as LitContainer)._$litPart$?.startNode?.parentNode !== this) {
      delete (this as LitContainer)._$litPart$;
    }
    this.requestUpdate();
  }

  /** @internal Removes what was rendered, so that the next update renders from scratch. */
  protected renderFromScratch(): void {
    resetContainer(this.renderRoot);
    if (this.#endContainer) resetContainer(this.#endContainer);
  }

  /** Whether an element without a container holds nodes that it did not render. */
  get #isAuthored(): boolean {
    const child = this.firstElementChild;
    // An author's own button may begin with a modifier, `nusa-button--start`; ours never does.
    const isOurs = child ? /^nusa-(?!\S*--)/.test(child.className) : !this.textContent?.trim();
    return !isOurs && !(this as LitContainer)._$litPart$;
  }

  #containerAt(place: ContainerPosition): HTMLElement {
    return (
      findContainer(this, place) ??
      this.#insertContainer(place, (place && this.#endContainer) || createContainer(place))
    );
  }

  #insertContainer(place: ContainerPosition, container: HTMLElement): HTMLElement {
    const neighbour = this.containerAnchor as Element | undefined;
    const next = neighbour ? neighbour.nextSibling : this.firstChild;
    return this.insertBefore(container, place ? null : next);
  }
}
