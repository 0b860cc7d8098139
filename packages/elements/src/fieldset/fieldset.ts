import type { PropertyValues } from 'lit';
import { FieldsetElement } from '../field/fieldset-element.js';
import { groupStyles } from '../styles/fieldset.styles.js';
import { NusaElement } from '../base/nusa-element.js';
import { fieldsetStyles } from './fieldset.styles.js';

/**
 * Groups fields that together answer one question, for example an address.
 *
 * @summary A fieldset with a legend.
 * @tag nusa-fieldset
 *
 * @slot - The fields.
 * @slot legend - The legend, if it needs markup; prefer the `legend` attribute.
 * @slot hint - The hint, if it needs markup; prefer the `hint` attribute.
 * @csspart legend - The native `<legend>`.
 * @csspart hint - Wraps the hint.
 */
export class NusaFieldset extends FieldsetElement {
  static override styles = [groupStyles, fieldsetStyles];

  /** JAWS reads the description of a fieldset of text inputs only with an explicit role, as in GOV.UK Frontend. */
  protected override get groupRole(): string {
    return 'group';
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (!changed.has('disabled')) return;
    for (const field of this.querySelectorAll('*')) {
      if (field instanceof NusaElement) field.requestUpdate();
    }
  }
}
