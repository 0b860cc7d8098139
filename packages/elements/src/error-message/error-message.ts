import { html, nothing, type PropertyDeclarations } from 'lit';
import { fieldMessages } from '../field/field-messages.js';
import { LightElement } from '../base/light-element.js';

/**
 * Says what is wrong with a control that stands outside our fields, or says it with markup inside one.
 *
 * @summary The error of your own control.
 * @tag nusa-error-message
 *
 * @slot - The message; with markup, where it needs some.
 */
export class NusaErrorMessage extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
    visuallyHiddenText: { attribute: 'visually-hidden-text' },
  };

  /** What is wrong and how to mend it, for templates that have it as data; else write it inside the tag. */
  declare text: string | undefined;
  /** What a screen reader says first, instead of "Kesalahan"; empty for nothing. */
  declare visuallyHiddenText: string | undefined;

  override render(): unknown {
    const own = this.visuallyHiddenText;
    const prefix = own === undefined ? fieldMessages(this, 'errorPrefix') : own && `${own}:`;
    // The space is inside the hidden prefix, see the error of a field, and in the expression: the build trims templates.
    return html`${prefix ? html`<span class="nusa-visually-hidden">${`${prefix} `}</span>` : nothing}${this.text}`;
  }
}
