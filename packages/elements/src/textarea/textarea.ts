import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/**
 * Lets a person enter more than one line of text.
 *
 * @summary Several lines of text, with label, hint and error.
 * @tag nusa-textarea
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<textarea>`, `<label>`, `nusa-hint` or `nusa-error-message`.
 * @slot before-input - Something right before the author's own control, that does not describe it.
 * @slot after-input - Something behind the control, that does not describe it.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaTextarea extends FormField {
  static override properties: PropertyDeclarations = {
    rows: {},
    minlength: {},
    maxlength: {},
    spellcheckValue: { attribute: 'spellcheck' },
    autocapitalizeValue: { attribute: 'autocapitalize' },
    readonly: { type: Boolean },
  };

  /** The height in lines of text; `5` without it. */
  declare rows: string | number | undefined;
  /** The smallest number of characters. */
  declare minlength: string | undefined;
  /** The largest number of characters; the browser stops typing there. */
  declare maxlength: string | undefined;
  /** `true` or `false`: whether the browser checks the spelling; the `spellcheck` attribute. */
  declare spellcheckValue: string | undefined;
  /** How a phone capitalises; the `autocapitalize` attribute. */
  declare autocapitalizeValue: string | undefined;
  /** Whether the value can be read and not changed. */
  declare readonly: boolean;

  override renderControl(): unknown {
    return html`<textarea
      class="nusa-control nusa-textarea"
      id=${this.fieldId}
      name=${this.name ?? nothing}
      rows=${this.rows ?? 5}
      autocomplete=${this.autocomplete ?? nothing}
      minlength=${this.minlength ?? nothing}
      maxlength=${this.nativeMaxlength ?? nothing}
      spellcheck=${this.spellcheckValue ?? nothing}
      autocapitalize=${this.autocapitalizeValue ?? nothing}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
      .defaultValue=${this.defaultValue ?? ''}
    ></textarea>`;
  }

  /** @internal The length at which the browser stops typing. */
  protected get nativeMaxlength(): string | undefined {
    return this.maxlength;
  }
}
