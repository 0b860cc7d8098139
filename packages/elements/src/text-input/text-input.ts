import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/**
 * Lets people enter a single line of text.
 *
 * @summary A single-line text field with a label, hint and error message.
 * @tag nusa-text-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input>`, `<label>`, `nusa-hint` or `nusa-error-message`.
 * @slot input - A wrapper around your own `<input>` and the content beside it.
 * @slot before-input - Content directly before your own control that does not describe it.
 * @slot after-input - Content directly after the control that does not describe it.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaTextInput extends FormField {
  static override properties: PropertyDeclarations = {
    type: {},
    inputmode: {},
    pattern: {},
    minlength: {},
    maxlength: {},
    min: {},
    max: {},
    step: {},
    prefix: {},
    suffix: {},
    width: {},
    spellcheckValue: { attribute: 'spellcheck' },
    autocapitalizeValue: { attribute: 'autocapitalize' },
    readonly: { type: Boolean },
    extraLetterSpacing: { attribute: 'extra-letter-spacing', type: Boolean },
  };

  /** The type of the native input. Defaults to `text`. */
  declare type: string | undefined;
  /** The kind of on-screen keyboard: `numeric`, `tel`, `email`, `decimal` … */
  declare inputmode: string | undefined;
  /** A regular expression that the entire value must match. */
  declare pattern: string | undefined;
  /** The minimum number of characters. */
  declare minlength: string | undefined;
  /** The maximum number of characters; the browser accepts no more. */
  declare maxlength: string | undefined;
  /** The minimum value, for input types that have one. */
  declare min: string | undefined;
  /** The maximum value, for input types that have one. */
  declare max: string | undefined;
  /** The interval between allowed values, for input types that have one. */
  declare step: string | undefined;
  /** A unit before the control, for example `Rp`. Screen readers do not read it, so name the unit in the label too. */
  declare prefix: string | null;
  /** A unit after the control, for example `kg`. Screen readers do not read it, so name the unit in the label too. */
  declare suffix: string | undefined;
  /** The width in characters: `2`, `3`, `4`, `5`, `10`, `20` or `30`. Defaults to full width. */
  declare width: string | undefined;
  /** `true` or `false`: whether the browser checks the spelling. The `spellcheck` attribute. */
  declare spellcheckValue: string | undefined;
  /** How on-screen keyboards capitalise: `none`, `words`, `sentences` or `characters`. The `autocapitalize` attribute. */
  declare autocapitalizeValue: string | undefined;
  /** Whether the value cannot be edited; it is still submitted. */
  declare readonly: boolean;
  /** Whether letter spacing is wider, for codes that people compare character by character. */
  declare extraLetterSpacing: boolean;

  override renderControl(): unknown {
    const control = this.#renderInput();
    if (!this.prefix && !this.suffix) return control;
    return html`<span class="nusa-input-wrapper"
      >${this.#renderAffix('prefix', this.prefix)}${control}${this.#renderAffix('suffix', this.suffix)}</span
    >`;
  }

  #renderAffix(kind: 'prefix' | 'suffix', text: string | null | undefined): unknown {
    return text
      ? html`<span class=${`nusa-affix nusa-affix--${kind}`} aria-hidden="true">${text}</span>`
      : nothing;
  }

  #renderInput(): unknown {
    return html`<input
      class=${this.#classes()}
      id=${this.fieldId}
      name=${this.name ?? nothing}
      type=${this.type ?? 'text'}
      value=${this.defaultValue ?? nothing}
      inputmode=${this.inputmode ?? nothing}
      autocomplete=${this.autocomplete ?? nothing}
      pattern=${this.pattern ?? nothing}
      minlength=${this.minlength ?? nothing}
      maxlength=${this.maxlength ?? nothing}
      min=${this.min ?? nothing}
      max=${this.max ?? nothing}
      step=${this.step ?? nothing}
      spellcheck=${this.spellcheckValue ?? nothing}
      autocapitalize=${this.autocapitalizeValue ?? nothing}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
      ?readonly=${this.readonly}
    />`;
  }

  #classes(): string {
    let classes = 'nusa-control';
    if (this.width) classes += ` nusa-control--width-${this.width}`;
    if (this.extraLetterSpacing) classes += ' nusa-control--extra-letter-spacing';
    return classes;
  }
}
