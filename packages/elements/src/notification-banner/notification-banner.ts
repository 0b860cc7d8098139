import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CONTROLS } from '../dom/control-state.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { DefaultAria } from '../base/default-aria.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import type { ElementLike } from '../base/render-context.js';
import { messages } from './messages.js';
import { notificationBannerStyles } from './notification-banner.styles.js';

/**
 * Tells people something that is not directly about the page they are on, or that an action succeeded.
 *
 * @summary A message at the top of a page.
 * @tag nusa-notification-banner
 *
 * @slot - The message.
 * @slot title - The title, if it needs markup; prefer the `title-text` attribute.
 * @csspart title - Wraps the heading.
 */
export class NusaNotificationBanner extends NusaElement {
  static override properties: PropertyDeclarations = {
    titleText: { attribute: 'title-text' },
    titleHeadingLevel: { attribute: 'title-heading-level', type: Number },
    titleId: { attribute: 'title-id' },
    type: { reflect: true },
    role: { reflect: true },
    disableAutoFocus: { attribute: 'disable-auto-focus', type: Boolean },
  };

  static override styles = notificationBannerStyles;

  /** The title; or use the `title` slot. Defaults to the built-in message `Penting`, or `Berhasil` for `type="success"`. */
  declare titleText: string | undefined;
  /** The heading level of the title, `1` to `6`. Defaults to `2`. */
  declare titleHeadingLevel: HeadingLevel | undefined;
  /** The `id` of the title inside the shadow root, where links from the page cannot reach it. Defaults to `title`. */
  declare titleId: string | undefined;
  /** `success` for a message that an action succeeded; it is then an alert. */
  declare type: 'success' | undefined;
  /** The ARIA role: `region` for a success message that is not an alert, or `alert` for another message that is. */
  declare role: string | null;
  /** Whether an alert leaves focus where it is when the page loads, instead of taking it. */
  declare disableAutoFocus: boolean;

  readonly #aria = new DefaultAria();

  override render(): unknown {
    const id = this.titleId || 'title';
    const title = html`<slot name="title">${this.#title}</slot>`;
    // If the host has a role but only slotted markup names it, a second alert would be read twice.
    const role = this.role ? 'region' : this.#defaultRole;
    const isNamed = !this.#isHostNamed;
    return html`<div
      id="banner"
      role=${isNamed ? role : nothing}
      aria-labelledby=${isNamed ? id : nothing}
      @blur=${this.#onBlur}
    >
      <div id=${id} part="title">${heading(title, this.titleHeadingLevel, 2)}</div>
      <slot></slot>
    </div>`;
  }

  /** @internal Names the host if the author gave it a role or made it focusable. */
  override applyAria(host: ElementLike): void {
    if (this.#isHostNamed) this.#aria.set(host, this.#defaultRole, this.#title);
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#defaultRole === 'alert' && !this.disableAutoFocus) this.#focusBanner();
  }

  get #title(): string {
    return this.titleText || messages(this, this.type === 'success' ? 'success' : 'important');
  }

  get #defaultRole(): string {
    return this.role || (this.type === 'success' ? 'alert' : 'region');
  }

  /** Whether the host itself needs a role and name. A slotted title can only name an element inside the shadow root. */
  get #isHostNamed(): boolean {
    return (Boolean(this.role) || this.hasAttribute('tabindex')) && !hasSlotted(this, 'title');
  }

  /** Screen readers do not announce an alert that is in the page when it loads, but they do read the focused element. */
  #focusBanner(): void {
    // Does not interrupt a person who started typing before the script arrived.
    if (document.activeElement?.matches(CONTROLS)) return;
    // The author's own `tabindex` is on the host, and remains there.
    if (this.hasAttribute('tabindex')) return this.focus();
    const banner = this.renderRoot.querySelector<HTMLElement>('#banner')!;
    banner.tabIndex = -1;
    banner.focus();
  }

  /** While it has a `tabindex`, a click on the text would focus the banner again. */
  #onBlur = (event: Event): void => {
    (event.target as HTMLElement).removeAttribute('tabindex');
  };
}
