import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DefaultAria } from '../base/default-aria.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import type { ElementLike } from '../base/render-context.js';
import { messages } from './messages.js';
import { serviceNavigationStyles } from './service-navigation.styles.js';

/** Narrower than a tablet; in `rem`, which a media query takes from the reader's own size. */
const NARROW = 'not all and (min-width: 40rem)';

/**
 * Says which service this is, and leads to its parts.
 *
 * @summary The bar with the name of the service and its navigation.
 * @tag nusa-service-navigation
 *
 * @slot - The author's `<ul>` of links; the current one has `aria-current="page"`.
 * @slot start - What stands before the name of the service.
 * @slot end - What stands at the end of the bar.
 * @slot navigation-start - What stands before the links, in the menu.
 * @slot navigation-end - What stands after the links, in the menu.
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
    // Both observed, so that the landmark comes back when a morphing library takes them away.
    ariaLabel: { attribute: 'aria-label', noAccessor: true }, // The platform's own reflects it.
    role: {},
    isNarrow: { state: true },
    isOpen: { state: true },
  };

  static override styles = serviceNavigationStyles;

  /** The name of the service. */
  declare serviceName: string | undefined;
  /** The start page of the service; makes its name a link. */
  declare serviceUrl: string | undefined;
  /** The name of the navigation landmark; without it, the text of the menu button. */
  declare navigationLabel: string | undefined;
  /** The text of the menu button; without it, the catalogue's. */
  declare menuButtonText: string | undefined;
  /** The accessible name of the menu button, when its text does not say enough; starts with that text. */
  declare menuButtonLabel: string | undefined;
  /** Whether a narrow screen shows a menu button instead of the links, once there are scripts. */
  declare collapseNavigationOnMobile: boolean;
  /** `light`: dark text on a pale ground. */
  declare variant: 'light' | undefined;
  /** `below`: what is in the `end` slot gets a row of its own. */
  declare endAlign: 'below' | undefined;
  /** The name of the region that holds name and navigation; without it, the catalogue's. */
  declare ariaLabel: string | null;

  /** Set after the first render, which has to be the server's: there is no button without scripts. */
  declare private isNarrow: boolean;
  declare private isOpen: boolean;

  readonly #role = new DefaultAria();
  #narrow: MediaQueryList | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#narrow ??= matchMedia(NARROW);
    this.#narrow.addEventListener('change', this.#onWidth);
    void this.updateComplete.then(this.#onWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#narrow?.removeEventListener('change', this.#onWidth);
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

  /** @internal Makes the host a region, which its own `aria-label` can name, once it holds more than the navigation. */
  override applyAria(host: ElementLike): void {
    const isRegion = this.serviceName || hasSlotted(this, 'start', 'end');
    const name = isRegion ? messages(this, 'label') : undefined;
    this.#role.set(host, name && 'region', name);
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

  #onWidth = (): void => {
    this.isNarrow = this.#narrow!.matches;
  };

  #onToggle = (): void => {
    this.isOpen = !this.isOpen;
  };

  #onSlotChange = (): void => this.requestUpdate();
}
