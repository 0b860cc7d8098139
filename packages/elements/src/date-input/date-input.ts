import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FormField, type LabelSize } from '../core/form-field.js';
import type { Constraint, Problem } from '../core/problem.js';
import { isoDate, parsePart, type DatePart } from '../core/date.js';
import { dateInputMessages } from './messages.js';

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
    const parsed = (part: DatePart) => parsePart(part, this.#entered(part));
    return isoDate(parsed('year'), parsed('month'), this.#parts.includes('day') && parsed('day'));
  }
  override set value(value: string) {
    if (!this.control) this.defaultValue = value;
    for (const [part, input] of this.#inputs) input.value = partOf(value, part) ?? '';
  }

  /** @internal What is missing or impossible, and in which part. */
  findProblem(): Problem | undefined {
    const { control } = this;
    if (!control?.willValidate || control.validity.customError) return undefined;
    const parts = this.#parts;
    const missing = parts.filter((part) => !this.#entered(part));
    const isEmpty = missing.length === parts.length;
    if (isEmpty && !this.isRequired) return undefined;
    if (missing[0]) {
      const names = missing.map((part) => dateInputMessages(this, part).toLowerCase());
      const values = { parts: names.join(dateInputMessages(this, 'and')) };
      return this.#problem(
        isEmpty ? 'required' : 'type',
        missing,
        isEmpty ? undefined : dateInputMessages(this, 'missing', values),
      );
    }
    if (this.value) return undefined;
    const wrong = parts.filter((part) => !parsePart(part, this.#entered(part)));
    const key = String(wrong) === 'year' ? 'yearDigits' : 'impossible';
    return this.#problem('type', wrong[0] ? wrong : parts, dateInputMessages(this, key));
  }

  override render(): unknown {
    const { legend } = this;
    return html`<fieldset
      class="nusa-group"
      id=${this.fieldId}
      aria-describedby=${this.describedByIds ?? nothing}
    >
      <legend class=${`nusa-label nusa-legend nusa-label--${this.legendSize ?? 's'}`}>
        ${this.pageHeading ? html`<h1 class="nusa-label-heading">${legend}</h1>` : legend}
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
    for (const [, input] of this.#inputs) input.required = this.isRequired; // See the base: after Back.
  }

  /** @internal */
  override get errorTarget(): string {
    return `${this.fieldId}-${this.#wrong[0]}`;
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
    return html`<span class=${`nusa-date-part nusa-date-${part}`}
      ><label class="nusa-date-label" for=${id}>${dateInputMessages(this, part)}</label
      ><input
        class="nusa-control"
        id=${id}
        name=${this.name ? `${this.name}-${part}` : nothing}
        value=${this.#initial(part) ?? nothing}
        inputmode=${part === 'month' ? nothing : 'numeric'}
        autocomplete=${this.autocomplete?.replace(/bday$|exp$/, `$&-${part}`) ?? nothing}
        aria-invalid=${this.errorMessage && this.#wrong.includes(part) ? 'true' : nothing}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
    /></span>`;
  }

  get #parts(): readonly DatePart[] {
    return (this.parts ?? 'day month year').split(' ') as DatePart[];
  }

  get #wrong(): readonly string[] {
    return this.errorFields?.split(' ') ?? this.#wrongParts ?? this.#parts;
  }

  get #inputs(): Map<DatePart, HTMLInputElement> {
    const inputs = this.control ? this.renderRoot.querySelectorAll('input') : [];
    return new Map([...inputs].map((input, i) => [this.#parts[i]!, input]));
  }

  #initial(part: DatePart): string | undefined {
    return this[`${part}Value`] ?? partOf(this.defaultValue, part);
  }

  #entered(part: DatePart): string {
    return (this.#inputs.get(part)?.value ?? this.#initial(part) ?? '').trim();
  }

  #problem(constraint: Constraint, parts: readonly DatePart[], message?: string): Problem {
    this.#wrongParts = parts;
    this.requestUpdate(); // The message may be the one that is shown already.
    const control = this.#inputs.get(parts[0]!)!;
    return message ? { constraint, control, message } : { constraint, control };
  }
}

/** One part of `yyyy-mm-dd`, as a person writes it: without a leading zero. */
function partOf(date: string | undefined, part: DatePart): string | undefined {
  if (!date || !/^\d{4}-\d\d(-\d\d)?$/.test(date)) return undefined;
  return date.split('-')[['year', 'month', 'day'].indexOf(part)]?.replace(/^0+/, '');
}
