import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DefaultAria } from '../base/default-aria.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import type { ElementLike } from '../base/render-context.js';
import { messages } from './messages.js';
import { serviceNavigationStyles } from './service-navigation.styles.js';

/** Narrower than a tablet. In media queries `rem` follows the browser's font size setting. */
const NARROW = 'not all and (min-width: 40rem)';

/**
 * Shows the name of the service and links to its sections.
 *
 * @summary The bar with the service name and navigation.
 * @tag nusa-service-navigation
 *
 * @slot - Your `<ul>` of links; the current one has `aria-current="page"`.
 * @slot start - Content before the service name.
 * @slot end - Content at the end of the bar.
 * @slot navigation-start - Content before the links, inside the menu.
 * @slot navigation-end - Content after the links, inside the menu.
 * @csspart name - The name of the service.
 * @csspart menu-button - The button that opens the menu on a narrow screen.
 */
export class NusaServiceNavigation extends NusaElement {
  static override properties: PropertyDeclarations = {
    serviceName: { attribute: 'service-name' },
    serviceUrl: { attribute: 'service-url' },
    navigationLabel: { attribute: 'navigation-label' },
    menuButtonText: { attribute: 'menu-button-text' },
    menuButtonLabel: { attribute: 'menu-button-label' },
    collapseNavigationOnMobile: { attribute: 'collapse-navigation-on-mobile', type: Boolean },
    variant: { reflect: true },
    endAlign: { attribute: 'end-align', reflect: true },
    // Both observed, so that the landmark is restored when a morphing library removes them.
    ariaLabel: { attribute: 'aria-label', noAccessor: true }, // The platform's accessor reflects it.
    role: {},
    isNarrow: { state: true },
    isOpen: { state: true },
  };

  static override styles = serviceNavigationStyles;

  /** The name of the service. */
  declare serviceName: string | undefined;
  /** The URL of the service's start page; makes the service name a link. */
  declare serviceUrl: string | undefined;
  /** The accessible name of the navigation landmark. Defaults to the text of the menu button. */
  declare navigationLabel: string | undefined;
  /** The text of the menu button. Defaults to the built-in message `Menu`. */
  declare menuButtonText: string | undefined;
  /** The accessible name of the menu button, if its text is not enough; must start with that text (WCAG 2.5.3). */
  declare menuButtonLabel: string | undefined;
  /** Whether narrow screens show a menu button instead of the links; needs JavaScript. */
  declare collapseNavigationOnMobile: boolean;
  /** `light` for dark text on a light background. */
  declare variant: 'light' | undefined;
  /** `below` to put the `end` slot on a row of its own. */
  declare endAlign: 'below' | undefined;
  /** The accessible name of the region around the service name and navigation. Defaults to the built-in message `Informasi layanan`. */
  declare ariaLabel: string | null;

  /** Set after the first render, which must match the server's: without JavaScript there is no button. */
  declare private isNarrow: boolean;
  declare private isOpen: boolean;

  readonly #aria = new DefaultAria();
  #narrow: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow ??= matchMedia(NARROW);
    this.#narrow.addEventListener('change', this.#onMediaChange);
    void this.updateComplete.then(this.#onMediaChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow?.removeEventListener('change', this.#onMediaChange);
  }

  override render(): unknown {
    const { serviceName, serviceUrl } = this;
    const name =
      serviceUrl === undefined ? serviceName : html`<a href=${serviceUrl}>${serviceName}</a>`;
    return html`<div id="bar">
      <slot name="start" @slotchange=${this.#onSlotChange}></slot>
      ${serviceName ? html`<span part="name" id="name">${name}</span>` : nothing}
      ${
        hasSlotted(this, null, 'navigation-start', 'navigation-end')
          ? this.#renderNavigation()
          : html`<slot @slotchange=${this.#onSlotChange}></slot>`
      }
      <slot name="end" @slotchange=${this.#onSlotChange}></slot>
    </div>`;
  }

  /** @internal Makes the host a named region if it contains more than the navigation. */
  override applyAria(host: ElementLike): void {
    const isRegion = this.serviceName || hasSlotted(this, 'start', 'end');
    const name = isRegion ? messages(this, 'label') : undefined;
    this.#aria.set(host, name && 'region', name);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'aria-label' && old !== value) this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }

  #renderNavigation(): unknown {
    const text = this.menuButtonText ?? messages(this, 'menu');
    const isCollapsed = this.collapseNavigationOnMobile && this.isNarrow;
    return html`<nav aria-label=${this.navigationLabel ?? text}>
      ${
        isCollapsed
          ? html`<button
              part="menu-button"
              type="button"
              aria-controls="menu"
              aria-expanded=${Boolean(this.isOpen)}
              aria-label=${this.menuButtonLabel ?? nothing}
              @click=${this.#onToggle}
            >
              ${text}
            </button>`
          : nothing
      }
      <div id="menu" ?hidden=${isCollapsed && !this.isOpen}>
        <slot name="navigation-start"></slot>
        <slot @slotchange=${this.#onSlotChange}></slot>
        <slot name="navigation-end"></slot>
      </div>
    </nav>`;
  }

  #onMediaChange = (): void => {
    this.isNarrow = this.#narrow!.matches;
  };

  #onToggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  #onSlotChange = (): void => this.requestUpdate();
}
