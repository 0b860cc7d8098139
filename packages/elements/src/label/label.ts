import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LabelSize } from '../field/form-field.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/**
 * The label of a control that is not in a Nusa field.
 *
 * @summary A label for your own control.
 * @tag nusa-label
 *
 * @slot - Your own `<label>`, used instead of a rendered one, if the label needs markup.
 */
export class NusaLabel extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
    htmlFor: { attribute: 'for' },
    size: {},
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  static override usesContainer = false;

  /** The label text. */
  declare text: string | undefined;
  /** The `id` of the control that the label is for; the `for` attribute. */
  declare htmlFor: string | undefined;
  /** The size of the label: `s`, `m`, `l` or `xl`. */
  declare size: LabelSize | undefined;
  /** Whether the label is also the page's `h1`. */
  declare pageHeading: boolean;

  override render(): unknown {
    const htmlFor = this.htmlFor ?? nothing;
    // Two templates, because each bound attribute adds 10 % to the mount time and few labels have a size.
    const label = this.size
      ? html`<label class="nusa-label nusa-label--${this.size}" for=${htmlFor}>${this.text}</label>`
      : html`<label class="nusa-label" for=${htmlFor}>${this.text}</label>`;
    return this.pageHeading ? html`<h1 class="nusa-label-heading">${label}</h1>` : label;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && this.querySelector('label')?.textContent?.trim() === '')
      warn(this, 'text', 'is missing: people need to know what the control asks for (WCAG 3.3.2).');
  }
}
