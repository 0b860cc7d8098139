import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { messages } from './messages.js';
import { warningTextStyles } from './warning-text.styles.js';

/**
 * Warns people about something important, such as what happens if they do not act.
 *
 * @summary A short text with a warning sign.
 * @tag nusa-warning-text
 *
 * @slot - The warning.
 */
export class NusaWarningText extends NusaElement {
  static override properties: PropertyDeclarations = {
    iconFallbackText: { attribute: 'icon-fallback-text' },
  };

  static override styles = warningTextStyles;

  /** What assistive technology says in place of the sign; without it, `Peringatan`. */
  declare iconFallbackText: string | undefined;

  override render(): unknown {
    // The space is inside the hidden word: outside it, before a comment, Chromium's accessibility tree drops it.
    return html`<strong
      ><span>${this.iconFallbackText || messages(this, 'iconFallbackText')} </span><slot></slot
    ></strong>`;
  }
}
