import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/**
 * Lets a person enter one line of text.
 *
 * @summary One line of text, with label, hint and error.
 * @tag nusa-text-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`, `<label>`, `nusa-hint` or `nusa-error-message`.
 * @slot input - A wrapper round the author's own `<input>`, with what stands beside it.
 * @slot before-input - Something right before the author's own control, that does not describe it.
 * @slot after-input - Something behind the control, that does not describe it.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
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

  /** The type of the native input; `text` without it. */
  declare type: string | undefined;
  /** The keyboard that a phone shows: `numeric`, `tel`, `email`, `decimal` … */
  declare inputmode: string | undefined;
  /** A regular expression that the whole value must match. */
  declare pattern: string | undefined;
  /** The smallest number of characters. */
  declare minlength: string | undefined;
  /** The largest number of characters; the browser stops typing there. */
  declare maxlength: string | undefined;
  /** The smallest number or date, for the types that have one. */
  declare min: string | undefined;
  /** The largest number or date, for the types that have one. */
  declare max: string | undefined;
  /** The step of a number or date. */
  declare step: string | undefined;
  /** A unit before the control, for example `Rp`; assistive technology does not read it, so the label says it too. */
  declare prefix: string | null;
  /** A unit behind the control, for example `kg`; see `prefix`. */
  declare suffix: string | undefined;
  /** The width in characters: `2`, `3`, `4`, `5`, `10`, `20` or `30`; full width without it. */
  declare width: string | undefined;
  /** `true` or `false`: whether the browser checks the spelling; the `spellcheck` attribute. */
  declare spellcheckValue: string | undefined;
  /** How a phone capitalises; the `autocapitalize` attribute. */
  declare autocapitalizeValue: string | undefined;
  /** Whether the value can be read and not changed. */
  declare readonly: boolean;
  /** Whether the characters stand further apart, for codes that people compare. */
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
