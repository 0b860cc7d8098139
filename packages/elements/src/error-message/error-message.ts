import { html, nothing, type PropertyDeclarations } from 'lit';
import { fieldMessages } from '../field/field-messages.js';
import { LightElement } from '../base/light-element.js';

/**
 * The error message of a control that is not in a Nusa field, or one with markup inside a Nusa field.
 *
 * @summary An error message for your own control.
 * @tag nusa-error-message
 *
 * @slot - The message, which may contain markup.
 */
export class NusaErrorMessage extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
    visuallyHiddenText: { attribute: 'visually-hidden-text' },
  };

  /** The message: what is wrong and how to fix it. Alternatively, write it inside the tag. */
  declare text: string | undefined;
  /** The hidden prefix read by screen readers, instead of `Kesalahan`; empty for none. */
  declare visuallyHiddenText: string | undefined;

  override render(): unknown {
    const own = this.visuallyHiddenText;
    const prefix = own === undefined ? fieldMessages(this, 'errorPrefix') : own && `${own}:`;
    // The space is inside the hidden prefix, as in `renderError()`, and inside the expression, because the build trims templates.
    return html`${prefix ? html`<span class="nusa-visually-hidden">${`${prefix} `}</span>` : nothing}${this.text}`;
  }
}
