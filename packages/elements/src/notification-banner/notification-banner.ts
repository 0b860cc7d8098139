import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { CONTROLS } from '../core/control-state.js';
import { heading, type HeadingLevel } from '../core/heading.js';
import { NusaElement } from '../core/nusa-element.js';
import { text } from './messages.js';
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
    type: { reflect: true },
    role: { reflect: true },
    disableAutoFocus: { attribute: 'disable-auto-focus', type: Boolean },
  };

  static override styles = notificationBannerStyles;

  /** The title; or the `title` slot. Without both, `Penting`, or `Berhasil` for a success. */
  declare titleText: string | undefined;
  /** The level of the heading, `1` to `6`; without it, `2`. */
  declare titleHeadingLevel: HeadingLevel | undefined;
  /** `success` when it says that something worked: it is then an alert. */
  declare type: 'success' | undefined;
  /** `region` for a success that shall not be an alert, `alert` for another message that shall. */
  declare role: string | null;
  /** Whether an alert leaves the focus where it is when the page loads. */
  declare disableAutoFocus: boolean;

  override render(): unknown {
    const isSuccess = this.type === 'success';
    const title = html`<slot name="title"
      >${this.titleText || text(this, isSuccess ? 'success' : 'important')}</slot
    >`;
    // The host has the author's role; an alert in an alert would be read twice.
    return html`<div
      id="banner"
      role=${isSuccess && !this.role ? 'alert' : 'region'}
      aria-labelledby="title"
      @blur=${this.#onBlur}
    >
      <div id="title" part="title">${heading(title, this.titleHeadingLevel, 2)}</div>
      <slot></slot>
    </div>`;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const isAlert = (this.role || (this.type === 'success' && 'alert')) === 'alert';
    if (isAlert && !this.disableAutoFocus) this.#takeFocus();
  }

  /** Screen readers do not read an alert that is there when the page loads, but what is focused. */
  #takeFocus(): void {
    // Somebody who types already before the script arrives is left alone.
    if (document.activeElement?.matches(CONTROLS)) return;
    const banner = this.renderRoot.querySelector<HTMLElement>('#banner')!;
    banner.tabIndex = -1;
    banner.focus();
  }

  /** With a `tabindex` a later click on the text would focus the banner again. */
  #onBlur = (event: Event): void => {
    (event.target as HTMLElement).removeAttribute('tabindex');
  };
}
