import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { Choice } from './choice.js';
import { itemsOf, renumber } from './dom-surroundings.js';
import { FormField, renderError, type LabelSize } from './form-field.js';
import { NusaElement } from './nusa-element.js';
import type { Problem } from './problem.js';
import { warnUnless } from '#warn';

/**
 * The base of `nusa-radios` and `nusa-checkboxes`: a fieldset with legend, hint
 * and error round the choices that the author wrote.
 */
export abstract class ChoiceGroup extends NusaElement {
  static override properties: PropertyDeclarations = {
    legend: {},
    hint: {},
    errorMessage: { attribute: 'error-message', reflect: true },
    name: {},
    controlId: { attribute: 'control-id' },
    defaultValue: { attribute: 'value' },
    disabled: { type: Boolean },
    required: { type: Boolean },
    legendSize: { attribute: 'legend-size' },
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  /** What the choices answer; or the `legend` slot. */
  declare legend: string | undefined;
  /** Help for the whole group; or the `hint` slot. */
  declare hint: string | undefined;
  /** What is wrong and how to mend it. */
  declare errorMessage: string | null | undefined;
  /** The name under which the choices are submitted. */
  declare name: string | undefined;
  /** The `id` of the first choice and the prefix of the others; without it, `name`. */
  declare controlId: string | undefined;
  /** What is chosen at first; the `value` attribute. */
  declare defaultValue: string | undefined;
  /** Whether every choice is disabled. */
  declare disabled: boolean;
  /** Whether an answer is needed. */
  declare required: boolean;
  /** The size of the legend: `s`, `m`, `l` or `xl`. */
  declare legendSize: LabelSize | undefined;
  /** Whether the legend is also the page's `h1`. */
  declare pageHeading: boolean;

  /** The tag of the choices in this group. */
  protected abstract readonly choiceTag: string;

  /** The choices of this group, without those of groups inside their conditional content. */
  get choices(): Choice[] {
    return itemsOf<Choice>(this, this.choiceTag);
  }

  /** Focuses the chosen control, or the first. */
  override focus(options?: FocusOptions): void {
    const { choices } = this;
    (choices.find((choice) => choice.checked) ?? choices[0])?.focus(options);
  }

  /** @internal What `nusa-form` has to report. */
  findProblem(): Problem | undefined {
    for (const choice of this.choices) {
      const problem = choice instanceof Choice ? choice.findProblem() : undefined;
      if (problem) return problem;
    }
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('change', this.#onChange);
  }

  override render(): unknown {
    const hasHint = this.hint || this.#hasSlotted('hint');
    const describedBy = [hasHint ? 'hint' : '', this.errorMessage ? 'error' : '']
      .filter(Boolean)
      .join(' ');
    return html`<fieldset aria-describedby=${describedBy || nothing}>
      ${this.#renderLegend()}
      ${hasHint ? html`<div id="hint" part="hint"><slot name="hint">${this.hint}</slot></div>` : nothing}
      ${this.errorMessage ? renderError(this, 'error', this.errorMessage) : nothing}
      <div id="choices"><slot @slotchange=${this.#onSlotChange}></slot></div>
    </fieldset>`;
  }

  protected override update(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    super.update(changed);
    if (!isFirst) this.#updateChoices();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const hasLegend = Boolean(this.legend) || this.#hasSlotted('legend');
    warnUnless(
      hasLegend,
      this,
      'legend',
      'is missing: a group of choices needs a question (WCAG 1.3.1).',
    );
  }

  #updateChoices(): void {
    for (const choice of this.choices) choice.requestUpdate?.(); // It may not be upgraded yet.
  }

  #renderLegend(): unknown {
    const legend = html`<slot name="legend">${this.legend}</slot>`;
    return html`<legend part="legend" class=${this.legendSize ?? nothing}>
      ${this.pageHeading ? html`<h1>${legend}</h1>` : legend}
    </legend>`;
  }

  #hasSlotted(slot: string): boolean {
    return this.surroundings.children().some((child) => child.getAttribute('slot') === slot);
  }

  #onSlotChange = (): void => {
    if (renumber(this, this.choiceTag)) this.#updateChoices();
  };

  /** Fields in conditional content are required only while it is open. */
  #onChange = (event: Event): void => {
    const choice = (event.target as Element).closest(this.choiceTag);
    if (choice?.parentElement?.closest(this.localName) !== this) return;
    for (const field of this.querySelectorAll('*')) {
      if (field instanceof FormField && field.required) field.requestUpdate();
    }
  };
}
