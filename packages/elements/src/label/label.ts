import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { LabelSize } from '../field/form-field.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/**
 * Names a control that stands outside our fields.
 *
 * @summary The label of your own control.
 * @tag nusa-label
 *
 * @slot - The author's own `<label>`, for a label with markup, instead of the rendered one.
 */
export class NusaLabel extends LightElement {
  static override properties: PropertyDeclarations = {
    text: {},
    htmlFor: { attribute: 'for' },
    size: {},
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  static override usesContainer = false;

  /** What the control asks for. */
  declare text: string | undefined;
  /** The `id` of the control; the `for` attribute. */
  declare htmlFor: string | undefined;
  /** The size of the label: `s`, `m`, `l` or `xl`. */
  declare size: LabelSize | undefined;
  /** Whether the label is also the page's `h1`. */
  declare pageHeading: boolean;

  override render(): unknown {
    const htmlFor = this.htmlFor ?? nothing;
    // Each bound attribute costs a tenth of the mount, and few labels have a size.
    const label = this.size
      ? html`<label class="nusa-label nusa-label--${this.size}" for=${htmlFor}>${this.text}</label>`
      : html`<label class="nusa-label" for=${htmlFor}>${this.text}</label>`;
    return this.pageHeading ? html`<h1 class="nusa-label-heading">${label}</h1>` : label;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && this.querySelector('label')?.textContent?.trim() === '')
      warn(this, 'text', 'is missing: a label says what is asked for (WCAG 3.3.2).');
  }
}
