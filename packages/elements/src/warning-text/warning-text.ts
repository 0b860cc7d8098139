import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { messages } from './messages.js';
import { warningTextStyles } from './warning-text.styles.js';

/**
 * Warns people about something important, such as the consequences of not acting.
 *
 * @summary A short text with a warning icon.
 * @tag nusa-warning-text
 *
 * @slot - The warning text.
 */
export class NusaWarningText extends NusaElement {
  static override properties: PropertyDeclarations = {
    iconFallbackText: { attribute: 'icon-fallback-text' },
  };

  static override styles = warningTextStyles;

  /** The text that screen readers read in place of the icon. Defaults to the built-in message `Peringatan`. */
  declare iconFallbackText: string | undefined;

  override render(): unknown {
    // The space is inside the hidden text: outside it, before a comment, Chromium's accessibility tree drops it.
    return html`<strong
      ><span>${this.iconFallbackText || messages(this, 'iconFallbackText')} </span><slot></slot
    ></strong>`;
  }
}
