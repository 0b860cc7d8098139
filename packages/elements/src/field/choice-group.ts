import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { Choice } from './choice.js';
import { itemsOf, renumber } from '../base/dom-render-context.js';
import type { FormField } from './form-field.js';
import { isFormField } from '../base/render-context.js';
import { FieldsetElement } from './fieldset-element.js';

/** Updates the fields in conditional content, which are required only while it is shown. */
function updateRequired(scope: ParentNode): void {
  for (const field of scope.querySelectorAll<FormField>('*')) {
    if (isFormField(field) && field.control?.required !== field.isRequired) field.requestUpdate();
  }
}

/** The base of `nusa-radios` and `nusa-checkboxes`: the choices that the author wrote, in a fieldset. */
export abstract class ChoiceGroup extends FieldsetElement {
  static override properties: PropertyDeclarations = {
    name: {},
    controlId: { attribute: 'control-id' },
    defaultValue: { attribute: 'value' },
    required: { type: Boolean },
    small: { type: Boolean, reflect: true },
  };

  /** The name under which the choices are submitted. */
  declare name: string | undefined;
  /** The `id` of the first choice and the prefix of the others; defaults to `name`. */
  declare controlId: string | undefined;
  /** The value selected initially. The `value` attribute. */
  declare defaultValue: string | undefined;
  /** Whether an answer is required. */
  declare required: boolean;
  /** Whether the controls are small; their target size stays the same. */
  declare small: boolean;

  /** @internal See `isFormField`. */
  static formField = true;

  /** The tag of the choices in this group. */
  protected abstract readonly choiceTag: string;

  /** The choices of this group, except those of groups inside their conditional content. */
  get choices(): Choice[] {
    return itemsOf<Choice>(this, this.choiceTag);
  }

  /** Focuses the checked control, or the first one. */
  override focus(options?: FocusOptions): void {
    const { choices } = this;
    (choices.find((choice) => choice.checked) ?? choices[0])?.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pageshow', this.#onPageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pageshow', this.#onPageShow);
  }

  protected override update(changed: PropertyValues): void {
    const isFirst = !this.hasUpdated;
    super.update(changed);
    if (!isFirst) this.#updateChoices();
  }

  protected override renderContent(): unknown {
    return html`<div id="choices" @change=${this.#onChange}>
      <slot @slotchange=${this.slotChanged}></slot>
    </div>`;
  }

  protected override slotChanged(): void {
    super.slotChanged();
    if (renumber(this, this.choiceTag)) this.#updateChoices();
  }

  /** Called when a person checks or unchecks a choice of this group. */
  protected choiceChanged?(control: HTMLInputElement): void;

  #updateChoices(): void {
    for (const choice of this.choices) choice.requestUpdate?.(); // It may not be upgraded yet.
  }

  /** Called through the slot: events of slotted elements bubble through the shadow root too. */
  #onChange = (event: Event): void => {
    const choice = (event.target as Element).closest<Choice>(this.choiceTag);
    if (choice?.control !== event.target || !this.choices.includes(choice)) return;
    this.choiceChanged?.(choice.control);
    // Radios with the same name in other groups, and checkboxes cleared by “none of these”, may have
    // hidden their conditional content.
    updateRequired(choice.form ?? (this.getRootNode() as ParentNode));
  };

  /** Browsers restore checked controls without an event when a person goes back. */
  #onPageShow = (): void => {
    updateRequired(this);
  };
}
