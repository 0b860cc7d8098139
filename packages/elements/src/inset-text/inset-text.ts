import { html } from 'lit';
import { NusaElement } from '../base/nusa-element.js';

/**
 * Sets a passage apart from the text round it.
 *
 * Its look is in `nusa.css` alone, so that it is the same before and without scripts.
 *
 * @summary A passage that stands apart.
 * @tag nusa-inset-text
 *
 * @slot - The passage.
 */
export class NusaInsetText extends NusaElement {
  override render(): unknown {
    return html`<slot></slot>`;
  }
}
