import type { PropertyValues } from 'lit';
import { createBox, findBox, type BoxPlace } from './box.js';
import { observeChildren } from './child-observer.js';
import { NusaElement } from './nusa-element.js';
import { clear, renderInto, type Container } from './render.js';
import type { ElementFacts } from './surroundings.js';

/**
 * The base of the elements that own native markup and render it into the page,
 * where the browser, the server and assistive technology see it.
 *
 * It renders into a box of its own, its first child, and leaves every node that
 * somebody else put there where it is.
 */
export abstract class LightElement extends NusaElement {
  /**
   * Whether it renders into a box. Without one it renders straight into itself,
   * which is cheaper, and not at all when the author wrote the markup instead.
   */
  static boxed = true;

  #endBox: HTMLElement | undefined;

  /** @internal What holds the part behind the author's children. */
  protected get endBox(): HTMLElement | undefined {
    return this.#endBox;
  }

  get #isBoxed(): boolean {
    return (this.constructor as typeof LightElement).boxed;
  }

  override connectedCallback(): void {
    // An `async` script runs before the parser has seen this element's children.
    if (document.readyState === 'loading') {
      document.addEventListener(
        'DOMContentLoaded',
        () => this.isConnected && super.connectedCallback(),
        { once: true },
      );
    } else super.connectedCallback();
  }

  protected override createRenderRoot(): HTMLElement {
    if (!this.#isBoxed) return this;
    const root = this.#boxAt('');
    observeChildren(this);
    return root;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    // Later than a box: what it rendered into itself would make it render again.
    if (!this.#isBoxed) observeChildren(this);
  }

  protected override renderTemplates(): void {
    if (!this.#isBoxed && this.#isAuthored) return;
    super.renderTemplates();
    const end = this.renderEnd();
    if (end === undefined) this.#endBox?.remove();
    else renderInto((this.#endBox = this.#boxAt('end')), end, this);
  }

  /** @internal What stands after the author's children; `undefined` for nothing. */
  renderEnd(): unknown {
    return undefined;
  }

  /** @internal The author's child behind which the first box stands; without it, the box stands first. */
  get boxNeighbour(): ElementFacts | undefined {
    return undefined;
  }

  /** @internal The author changed, or somebody removed, this element's children. */
  childrenChanged(): void {
    if (!this.isConnected) return;
    if (this.#isBoxed) {
      const box = findBox(this, '');
      // Fresh server markup brings a box of its own; otherwise ours goes back, with what was typed in it.
      if (box) (this as { renderRoot: HTMLElement }).renderRoot = box;
      else this.#insertBox('', this.renderRoot as HTMLElement);
    } else if ((this as Container)._$litPart$?.startNode?.parentNode !== this) {
      delete (this as Container)._$litPart$;
    }
    this.requestUpdate();
  }

  /** @internal Forgets what was rendered, so that the next update renders it afresh. */
  protected renderAnew(): void {
    clear(this.renderRoot);
    if (this.#endBox) clear(this.#endBox);
  }

  /** Whether somebody else's nodes stand where a boxless element would render. */
  get #isAuthored(): boolean {
    const child = this.firstElementChild;
    // An author's own button may begin with a modifier, `nusa-button--start`; ours never does.
    const isOurs = child ? /^nusa-(?!\S*--)/.test(child.className) : !this.textContent?.trim();
    return !isOurs && !(this as Container)._$litPart$;
  }

  #boxAt(place: BoxPlace): HTMLElement {
    return (
      findBox(this, place) ?? this.#insertBox(place, (place && this.#endBox) || createBox(place))
    );
  }

  #insertBox(place: BoxPlace, box: HTMLElement): HTMLElement {
    const neighbour = this.boxNeighbour as Element | undefined;
    const next = neighbour ? neighbour.nextSibling : this.firstChild;
    return this.insertBefore(box, place ? null : next);
  }
}
