import { createBox, findBox } from './box.js';
import { observeChildren } from './child-observer.js';
import { adoptLightStyles } from './light-styles.js';
import { NusaElement } from './nusa-element.js';
import { renderInto, type Container } from './render.js';

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

  get #isBoxed(): boolean {
    return (this.constructor as typeof LightElement).boxed;
  }

  override connectedCallback(): void {
    if (document.readyState !== 'loading') {
      super.connectedCallback();
      return;
    }
    // An `async` script runs before the parser has seen this element's children.
    document.addEventListener(
      'DOMContentLoaded',
      () => {
        if (this.isConnected) super.connectedCallback();
      },
      { once: true },
    );
  }

  protected override createRenderRoot(): HTMLElement {
    adoptLightStyles(this);
    const root = this.#isBoxed ? this.#boxAt('start') : this;
    observeChildren(this);
    return root;
  }

  protected override renderTemplates(): void {
    if (!this.#isBoxed && this.#isAuthored) return;
    super.renderTemplates();
    const end = this.renderEnd();
    if (end === undefined) {
      this.#endBox?.remove();
      this.#endBox = undefined;
    } else {
      this.#endBox = this.#boxAt('end');
      renderInto(this.#endBox, end, this);
    }
  }

  /** @internal What stands after the author's children; `undefined` for nothing. */
  renderEnd(): unknown {
    return undefined;
  }

  /** @internal The author changed, or somebody removed, this element's children. */
  childrenChanged(): void {
    if (!this.isConnected) return;
    if (this.#isBoxed) {
      const box = findBox(this, 'start');
      // Fresh server markup brings a box of its own; otherwise ours goes back, with what was typed in it.
      if (box) (this as { renderRoot: HTMLElement }).renderRoot = box;
      else this.prepend(this.renderRoot);
    } else if ((this as Container)._$litPart$?.startNode?.parentNode !== this) {
      delete (this as Container)._$litPart$;
    }
    this.requestUpdate();
  }

  /** @internal Forgets what was rendered, so that the next update renders it afresh. */
  protected renderAnew(): void {
    for (const box of [this.renderRoot, this.#endBox] as (Container | undefined)[]) {
      box?.replaceChildren();
      delete box?._$litPart$;
    }
  }

  /** Whether somebody else's nodes stand where a boxless element would render. */
  get #isAuthored(): boolean {
    if ((this as Container)._$litPart$) return false;
    const child = this.firstElementChild;
    const isOurs = !child || [...child.classList].some((name) => name.startsWith('nusa-'));
    return !isOurs || (!child && this.textContent?.trim() !== '');
  }

  #boxAt(place: 'start' | 'end'): HTMLElement {
    const found = findBox(this, place);
    if (found) return found;
    const box = (place === 'end' && this.#endBox) || createBox(place);
    if (place === 'end') this.append(box);
    else this.prepend(box);
    return box;
  }
}
