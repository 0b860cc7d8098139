import { isServer, ReactiveElement, type PropertyValues } from 'lit';
import { DomRenderContext } from './dom-render-context.js';
import { followLanguage, unfollowLanguage, validLanguage } from '../i18n/language.js';
import { hasRegisteredMessages } from '../i18n/messages.js';
import { adoptLightStyles } from './light-styles.js';
import { renderInto } from './render.js';
import type { ElementLike, RenderContext } from './render-context.js';

/**
 * The base of every Nusa element: renders a template into its root, or hydrates
 * the one that the server rendered, in the language of the closest `lang`.
 *
 * Extended directly by the elements that arrange the author's content in a
 * shadow root; `LightElement` renders into the page. It is not `LitElement`,
 * whose hydration cannot replace a root that another version rendered.
 */
export abstract class NusaElement extends ReactiveElement {
  #context: RenderContext | undefined;
  #isTranslated = false;

  /** @internal Sets ARIA on the host, or in the author's own markup; the server calls it as well. */
  applyAria?(host: ElementLike): void;

  /** @internal The page around this element; `@nusa/server` sets its own. */
  get context(): RenderContext {
    return (this.#context ??= new DomRenderContext(this));
  }
  set context(context: RenderContext) {
    this.#context = context;
  }

  /** @internal The language of this element's own texts: the closest `lang`. */
  get language(): string {
    if (!isServer && !this.#isTranslated) {
      this.#isTranslated = true;
      if (this.isConnected) followLanguage(this);
    }
    return validLanguage(this.context.language());
  }

  /** @internal Before the first render, whether the server rendered nothing, so that there is nothing to hydrate. */
  protected get needsFirstRender(): boolean {
    return !this.hasUpdated && !this.renderRoot.hasChildNodes();
  }

  override connectedCallback(): void {
    adoptLightStyles(this);
    super.connectedCallback();
    if (!this.#isTranslated) return;
    followLanguage(this);
    this.requestUpdate(); // It may have moved into another language.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowLanguage(this);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#isTranslated && hasRegisteredMessages()) {
      void this.updateComplete.then(() => this.requestUpdate());
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.renderTemplates();
  }

  /** @internal */
  protected renderTemplates(): void {
    renderInto(this.renderRoot, this.render(), this);
  }

  /** @internal The markup of this element, the same in the browser and on the server. */
  abstract render(): unknown;
}
