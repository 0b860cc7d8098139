import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { parse, split, type DatePart } from '../field/date-parts.js';
import { FormField, type LabelSize } from '../field/form-field.js';
import type { Problem } from '../field/problem.js';
import type { ElementLike } from '../base/render-context.js';
import { capitalise } from '../i18n/capitalise.js';
import { messages } from './messages.js';

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
 * @slot input - The author's own inputs with their labels, in one element or each in its own.
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

  /** The date as `yyyy-mm-dd`, without a day `yyyy-mm`; empty when the calendar has no such date. */
  override get value(): string {
    const result = this.#parse();
    return result.ok ? result.value : '';
  }
  override set value(value: string) {
    if (!this.control) this.defaultValue = value;
    for (const [part, input] of this.#inputs) input.value = split(value)[part] ?? '';
  }

  /** @internal What is missing or impossible, and in which part. */
  findProblem(): Problem | undefined {
    const { control } = this;
    if (!control?.willValidate || control.validity.customError) return undefined;
    const result = this.#parse();
    if (result.ok) return undefined;
    const isEmpty = result.error === 'empty';
    if (isEmpty && !this.isRequired) return undefined;
    const wrong = (this.errorFields = String(result.facts.parts)).split(' ') as DatePart[];
    const first = this.#inputs.get(wrong[0]!)!;
    if (isEmpty) return { constraint: 'required', control: first };
    const names = wrong.map((part) => messages(this, part).toLowerCase());
    const message = messages(this, result.error, { parts: names.join(messages(this, 'and')) });
    return { constraint: 'type', control: first, message };
  }

  override render(): unknown {
    const id = this.fieldId;
    const { legend, describedByIds } = this;
    const heading = this.pageHeading ? html`<h1 class="nusa-label-heading">${legend}</h1>` : legend;
    const classes = `nusa-label nusa-legend nusa-label--${this.legendSize ?? 's'}`;
    const help = html`${this.renderHint()}${this.renderError()}`;
    if (this.authorControl) {
      return html`${legend ? html`<span class=${classes} id=${`${id}-legend`}>${heading}</span>` : nothing}${help}`;
    }
    const parts = this.#parts.map((part) => this.#renderPart(part));
    const content = html`${help}<span class="nusa-date" id=${id}>${parts}</span>`;
    if (!legend && !describedByIds) return content;
    // Without the role JAWS does not read the description of a fieldset of text inputs; as in GOV.UK.
    return html`<fieldset
      class="nusa-group"
      role="group"
      aria-describedby=${describedByIds ?? nothing}
    >
      ${legend ? html`<legend class=${classes}>${heading}</legend>` : nothing}${content}
    </fieldset>`;
  }

  override renderControl(): unknown {
    return undefined;
  }

  /** @internal A fieldset cannot be put around the author's own inputs, so the host is the group. */
  override applyAria(host: ElementLike): void {
    for (const [child, id] of this.helpIds()) child.setAttribute('id', id);
    if (!this.authorControl) return;
    const { legend, describedByIds, fieldId } = this;
    const set = (element: ElementLike, name: string, value: unknown) =>
      value ? element.setAttribute(name, String(value)) : element.removeAttribute(name);
    set(host, 'id', host.getAttribute('id') || fieldId);
    set(host, 'role', (legend || describedByIds) && 'group');
    set(host, 'aria-labelledby', legend && `${fieldId}-legend`);
    set(host, 'aria-describedby', describedByIds);
    this.#authorInputs.forEach((input, i) => {
      const part = this.#parts[i]!;
      input.setAttribute('id', this.#idOf(part));
      const isWrong = this.#wrong.includes(part);
      // Without an error of ours, the author's own mark stays.
      if (isWrong || this.errorMessage !== undefined) set(input, 'aria-invalid', isWrong);
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.authorControl) return;
    for (const [, input] of this.#inputs) input.required = this.isRequired; // See the base: after Back.
  }

  /** @internal */
  override get fieldId(): string {
    return this.controlId ?? this.name ?? super.fieldId;
  }

  /** @internal */
  override get errorTarget(): string {
    return this.#idOf(this.#wrong[0]!);
  }

  /** @internal The fieldset cannot be put around the author's children. */
  protected override get hasHelp(): boolean {
    return false;
  }

  protected override get labelText(): unknown {
    return this.legend;
  }

  #renderPart(part: DatePart): unknown {
    const id = this.#idOf(part);
    return html`<span class=${`nusa-date-part nusa-date-${part}`}
      ><label class="nusa-date-label" for=${id}>${capitalise(messages(this, part))}</label
      ><input
        class="nusa-control"
        id=${id}
        type="text"
        name=${this.name ? `${this.name}-${part}` : part}
        value=${this.#initial(part) ?? nothing}
        inputmode=${part === 'month' ? nothing : 'numeric'}
        autocomplete=${this.autocomplete?.replace(/bday$|exp$/, `$&-${part}`) ?? nothing}
        aria-invalid=${this.#wrong.includes(part) ? 'true' : nothing}
        ?required=${this.isRequired}
        ?disabled=${this.isDisabled}
    /></span>`;
  }

  get #parts(): readonly DatePart[] {
    return (this.parts ?? 'day month year').split(' ') as DatePart[];
  }

  /** `null` says that the form has found it right, whatever the server said. */
  get #wrong(): readonly DatePart[] {
    if (this.errorMessage === null) return [];
    return (
      (this.errorFields?.split(' ') as DatePart[] | undefined) ??
      (this.errorMessage ? this.#parts : [])
    );
  }

  get #authorInputs(): ElementLike[] {
    return this.context
      .children()
      .flatMap((child) => [...child.children])
      .filter(({ localName }) => localName === 'input');
  }

  get #inputs(): Map<DatePart, HTMLInputElement> {
    const inputs = this.control ? this.querySelectorAll('input') : [];
    return new Map([...inputs].map((input, i) => [this.#parts[i]!, input]));
  }

  #idOf(part: DatePart): string {
    const own = this.#authorInputs[this.#parts.indexOf(part)];
    return own?.getAttribute('id') || `${this.fieldId}-${part}`;
  }

  #initial(part: DatePart): string | undefined {
    return this[`${part}Value`] ?? split(this.defaultValue ?? '')[part];
  }

  #parse(): ReturnType<typeof parse> {
    const typed: Partial<Record<DatePart, string | undefined>> = {};
    for (const part of this.#parts)
      typed[part] = this.#inputs.get(part)?.value ?? this.#initial(part);
    return parse(typed, this.#parts);
  }
}
