import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField, type LabelSize } from '../core/form-field.js';
import type { Constraint, Problem } from '../core/problem.js';
import { isoDate, parsePart, type DatePart } from './date.js';
import { dateInputMessages } from './messages.js';

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/**
 * Lets a person enter a date that they know, for example a date of birth.
 *
 * It submits `{name}-day`, `{name}-month` and `{name}-year`, as they were
 * entered: the month may be a name.
 *
 * @summary A date in three text inputs, with legend, hint and error.
 * @tag nusa-date-input
 *
 * @slot - Help with markup, shown after the inputs.
 * @event input - Native, from each input: the value changed while typing.
 * @event change - Native, from each input: the person committed a new value.
 */
export class NusaDateInput extends FormField {
  static override properties: PropertyDeclarations = {
    legend: {},
    legendSize: { attribute: 'legend-size' },
    errorFields: { attribute: 'error-fields' },
    parts: {},
    dayValue: { attribute: 'day-value' },
    monthValue: { attribute: 'month-value' },
    yearValue: { attribute: 'year-value' },
  };

  /** What the date is of: text, or a Lit template for rich text. */
  declare legend: unknown;
  /** The size of the legend: `s`, `m`, `l` or `xl`. */
  declare legendSize: LabelSize | undefined;
  /** Which parts are wrong, for example `day month`; all of them without it. */
  declare errorFields: string | undefined;
  /** The parts that are asked for; `day month year` without it. */
  declare parts: string | undefined;
  /** What the day has at first; or `value` as `yyyy-mm-dd`. */
  declare dayValue: string | undefined;
  /** What the month has at first: a number or a name. */
  declare monthValue: string | undefined;
  /** What the year has at first. */
  declare yearValue: string | undefined;

  #wrongParts: readonly DatePart[] | undefined;

  /** The date as `yyyy-mm-dd`, without a day `yyyy-mm`; empty when the calendar has no such date. */
  override get value(): string {
    const hasDay = this.#parts.includes('day');
    const [day, month, year] = PARTS.map((part) => this.#parsed(part));
    return isoDate(year!, month!, hasDay ? day! : 1).slice(0, hasDay ? 10 : 7);
  }
  override set value(value: string) {
    if (!this.control) this.defaultValue = value;
    else this.#parts.forEach((part, i) => (this.#inputs[i]!.value = partOf(value, part) ?? ''));
  }

  override checkValidity(): boolean {
    return this.#inputs.filter((input) => !input.checkValidity()).length === 0;
  }
  override reportValidity(): boolean {
    return this.#inputs.every((input) => input.reportValidity());
  }

  /** @internal What is missing or impossible, and in which part. */
  override findProblem(): Problem | undefined {
    const { control } = this;
    if (!control?.willValidate) return undefined;
    if (control.validity.customError) return super.findProblem();
    const parts = this.#parts;
    const missing = parts.filter((part) => !this.#entered(part));
    if (missing.length === parts.length) {
      return this.isRequired ? this.#problem('required', missing) : undefined;
    }
    if (missing.length) {
      const names = missing.map((part) => dateInputMessages(this, part).toLowerCase());
      const values = { parts: names.join(dateInputMessages(this, 'and')) };
      return this.#problem('required', missing, dateInputMessages(this, 'missing', values));
    }
    if (this.value) return undefined;
    const wrong = parts.filter((part) => !this.#parsed(part));
    const key = String(wrong) === 'year' ? 'yearDigits' : 'impossible';
    return this.#problem('type', wrong.length ? wrong : parts, dateInputMessages(this, key));
  }

  override render(): unknown {
    const size = this.legendSize ? ` nusa-label--${this.legendSize}` : '';
    return html`<fieldset
      class="nusa-group"
      id=${this.fieldId}
      aria-describedby=${this.describedByIds ?? nothing}
    >
      <legend class=${`nusa-label nusa-legend${size}`}>
        ${this.pageHeading ? html`<h1 class="nusa-label-heading">${this.legend}</h1>` : this.legend}
      </legend>
      ${this.renderHint()}${this.renderError()}
      <span class="nusa-date">${this.#parts.map((part) => this.#renderPart(part))}</span>
    </fieldset>`;
  }

  override renderControl(): unknown {
    return undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const input of this.#inputs) input.required = this.isRequired; // See the base: after Back.
  }

  /** @internal The fieldset cannot go round the author's children. */
  protected override get hasHelp(): boolean {
    return false;
  }

  protected override isOwnControl(): boolean {
    return false;
  }

  protected override get labelProperty(): 'label' {
    return 'legend' as 'label';
  }

  #renderPart(part: DatePart): unknown {
    const id = `${this.fieldId}-${part}`;
    const { autocomplete } = this;
    const wrong = this.errorFields?.split(' ') ?? this.#wrongParts ?? this.#parts;
    return html`<span class="nusa-date-part"
      ><label class="nusa-date-label" for=${id}>${dateInputMessages(this, part)}</label
      ><input
        class=${`nusa-control nusa-date-${part}`}
        id=${id}
        name=${this.name ? `${this.name}-${part}` : nothing}
        value=${this.#initial(part) ?? nothing}
        inputmode=${part === 'month' ? nothing : 'numeric'}
        autocomplete=${autocomplete ? autocomplete.replace(/bday$|exp$/, `$&-${part}`) : nothing}
        aria-invalid=${this.errorMessage && wrong.includes(part) ? 'true' : nothing}
        spellcheck="false"
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
    /></span>`;
  }

  get #parts(): readonly DatePart[] {
    return (this.parts?.split(' ') as DatePart[] | undefined) ?? PARTS;
  }

  get #inputs(): HTMLInputElement[] {
    return this.control ? [...this.renderRoot.querySelectorAll('input')] : [];
  }

  #initial(part: DatePart): string | undefined {
    return this[`${part}Value`] ?? partOf(this.defaultValue, part);
  }

  #entered(part: DatePart): string {
    const input = this.#inputs[this.#parts.indexOf(part)];
    return (input ? input.value : (this.#initial(part) ?? '')).trim();
  }

  #parsed(part: DatePart): number {
    return parsePart(part, this.#entered(part));
  }

  #problem(constraint: Constraint, parts: readonly DatePart[], message?: string): Problem {
    this.#wrongParts = parts;
    this.requestUpdate(); // The message may be the one that is shown already.
    const control = this.#inputs[this.#parts.indexOf(parts[0]!)]!;
    return message ? { constraint, control, message } : { constraint, control };
  }
}

/** One part of `yyyy-mm-dd`, as a person writes it: without a leading zero. */
function partOf(date: string | undefined, part: DatePart): string | undefined {
  return date?.split('-')[2 - PARTS.indexOf(part)]?.replace(/^0+/, '');
}
