import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/**
 * Lets people enter more than one line of text.
 *
 * @summary A multi-line text field with a label, hint and error message.
 * @tag nusa-textarea
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<textarea>`, `<label>`, `nusa-hint` or `nusa-error-message`.
 * @slot before-input - Content directly before your own control that does not describe it.
 * @slot after-input - Content directly after the control that does not describe it.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
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

  /** The height in lines of text. Defaults to `5`. */
  declare rows: string | number | undefined;
  /** The minimum number of characters. */
  declare minlength: string | undefined;
  /** The maximum number of characters; the browser accepts no more. */
  declare maxlength: string | undefined;
  /** `true` or `false`: whether the browser checks the spelling. The `spellcheck` attribute. */
  declare spellcheckValue: string | undefined;
  /** How on-screen keyboards capitalise: `none`, `words`, `sentences` or `characters`. The `autocapitalize` attribute. */
  declare autocapitalizeValue: string | undefined;
  /** Whether the value cannot be edited; it is still submitted. */
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

  /** @internal The `maxlength` of the native textarea. */
  protected get nativeMaxlength(): string | undefined {
    return this.maxlength;
  }
}
