import { html } from 'lit';
import { NusaElement } from '../base/nusa-element.js';

/**
 * Sets a passage apart from the surrounding text.
 *
 * Styled in `nusa.css` only, so that it looks the same without JavaScript.
 *
 * @summary A passage that is set apart.
 * @tag nusa-inset-text
 *
 * @slot - The passage.
 */
export class NusaInsetText extends NusaElement {
  override render(): unknown {
    return html`<slot></slot>`;
  }
}
