import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/** One option of a `nusa-select`. */
export interface SelectItem {
  /** The text people see. */
  text: string;
  /** The submitted value. Defaults to the text. */
  value?: string;
  /** Whether the option is initially selected; overrides the `value` of the element. */
  selected?: boolean;
  /** Whether the option cannot be selected. */
  disabled?: boolean;
}

/**
 * Lets people choose one option from a list that is too long for radios.
 *
 * @summary A native select with a label, hint and error message.
 * @tag nusa-select
 *
 * @slot - Your own `<select>`, `<label>`, `nusa-hint` or `nusa-error-message`; or, with `items`, help with markup.
 * @slot before-input - Content directly before your own control that does not describe it.
 * @slot after-input - Content directly after the control that does not describe it.
 * @event input - Native `input`, from the control: fired when the person selects another option.
 * @event change - Native `change`, from the control: fired when the person commits the selection.
 */
export class NusaSelect extends FormField {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
  };

  /** The options, for pages rendered in the browser; used instead of your own `<select>`. */
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
