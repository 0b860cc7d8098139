import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/** One option of a `nusa-select`. */
export interface SelectItem {
  /** What a person reads. */
  text: string;
  /** What is submitted; without it, the text. */
  value?: string;
  /** Whether it is selected at first; stronger than the `value` of the element. */
  selected?: boolean;
  disabled?: boolean;
}

/**
 * Lets a person choose one of many answers, where radios would be too long a list.
 *
 * @summary A native select with label, hint and error.
 * @tag nusa-select
 *
 * @slot - The author's own `<select>`, `<label>`, `nusa-hint` or `nusa-error-message`; or help with markup, when `items` are set.
 * @slot before-input - Something right before the author's own control, that does not describe it.
 * @slot after-input - Something behind the control, that does not describe it.
 * @event input - Native, from the control.
 * @event change - Native, from the control: the person chose another option.
 */
export class NusaSelect extends FormField {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
  };

  /** The options, for pages that have them as data; instead of an own `<select>`. */
  declare items: readonly SelectItem[] | undefined;

  override renderControl(): unknown {
    return html`<select
      class="nusa-control nusa-select"
      id=${this.fieldId}
      name=${this.name ?? nothing}
      autocomplete=${this.autocomplete ?? nothing}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
    >
      ${this.items?.map(this.#renderItem)}
    </select>`;
  }

  #renderItem = ({ text, value, selected, disabled }: SelectItem): unknown =>
    html`<option
      value=${value ?? nothing}
      ?selected=${selected ?? (value ?? text) === this.defaultValue}
      ?disabled=${disabled}
    >
      ${text}
    </option>`;
}
