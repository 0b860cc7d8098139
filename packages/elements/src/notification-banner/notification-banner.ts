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
 * Tells people about something that is not about this page alone, or that something worked.
 *
 * @summary A message at the top of a page.
 * @tag nusa-notification-banner
 *
 * @slot - The message.
 * @slot title - The title with markup; prefer the `title-text` attribute.
 * @csspart title - Round the heading.
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

  /** The title; or the `title` slot. Without both, `Penting`, or `Berhasil` for a success. */
  declare titleText: string | undefined;
  /** The level of the heading, `1` to `6`; without it, `2`. */
  declare titleHeadingLevel: HeadingLevel | undefined;
  /** The `id` of the title in the shadow root; one in the page is that of an author's `title` slot. */
  declare titleId: string | undefined;
  /** `success` when it says that something worked: it is then an alert. */
  declare type: 'success' | undefined;
  /** `region` for a success that shall not be an alert, `alert` for another message that shall. */
  declare role: string | null;
  /** Whether an alert leaves the focus where it is when the page loads. */
  declare disableAutoFocus: boolean;

  readonly #role = new DefaultAria();

  override render(): unknown {
    const id = this.titleId || 'title';
    const title = html`<slot name="title">${this.#title}</slot>`;
    // In a host with a role that only the title's markup names, an alert would be read twice.
    const role = this.role ? 'region' : this.#ownRole;
    const isNamed = !this.#hostIsNamed;
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

  /** @internal What the author gave a role, or the focus, has to have the name as well. */
  override applyAria(host: ElementLike): void {
    if (this.#hostIsNamed) this.#role.set(host, this.#ownRole, this.#title);
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    if (this.#ownRole === 'alert' && !this.disableAutoFocus) this.#takeFocus();
  }

  get #title(): string {
    return this.titleText || messages(this, this.type === 'success' ? 'success' : 'important');
  }

  get #ownRole(): string {
    return this.role || (this.type === 'success' ? 'alert' : 'region');
  }

  /** Where the author gave it a role, or the focus; a title with markup can name it only inside the shadow root. */
  get #hostIsNamed(): boolean {
    return (Boolean(this.role) || this.hasAttribute('tabindex')) && !hasSlotted(this, 'title');
  }

  /** Screen readers do not read an alert that is there when the page loads, but what is focused. */
  #takeFocus(): void {
    // Somebody who types already before the script arrives is left alone.
    if (document.activeElement?.matches(CONTROLS)) return;
    // An author's own `tabindex` is on the host, and stays.
    if (this.hasAttribute('tabindex')) return this.focus();
    const banner = this.renderRoot.querySelector<HTMLElement>('#banner')!;
    banner.tabIndex = -1;
    banner.focus();
  }

  /** With a `tabindex` a later click on the text would focus the banner again. */
  #onBlur = (event: Event): void => {
    (event.target as HTMLElement).removeAttribute('tabindex');
  };
}
