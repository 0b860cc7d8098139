import { mask, messages, parse, plain } from '@nusa/formats/rupiah.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('rupiah', messages);

/**
 * Lets people enter an amount in rupiah as they would write it: `1.500.000`, `Rp1.500.000`, `1.500.000,-`.
 *
 * The form submits the plain number, `1500000`, or without JavaScript the text as entered. A server
 * that parses it with `@nusa/formats` gets the same number from both.
 *
 * @summary A text field for an amount in rupiah.
 * @tag nusa-rupiah-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input>`.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaRupiahInput extends NusaTextInput {
  #root: Node | undefined;

  constructor() {
    super();
    this.prefix = 'Rp';
    this.inputmode = mask.inputmode;
    this.width = String(mask.width);
    this.spellcheckValue = 'false';
  }

  /** The amount; `NaN` if the text is not an amount. */
  get valueAsNumber(): number {
    const result = parse(this.value);
    return result.ok ? result.value : NaN;
  }

  /** @internal Returns the error of the format, if the text does not match it. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Listens on the root, to which the form's event bubbles, because the form around the field may change.
    this.#root = this.getRootNode();
    this.#root.addEventListener('formdata', this.#onFormData);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('formdata', this.#onFormData);
  }

  /** Replaces the text with the number; other fields with the same name, and the order, do not change. */
  #onFormData = (event: Event): void => {
    const { control, valueAsNumber } = this;
    if (event.target !== this.form || !control?.name || Number.isNaN(valueAsNumber)) return;
    const { formData } = event as FormDataEvent;
    const entries = [...formData];
    for (const [name] of entries) formData.delete(name);
    for (const [name, value] of entries) {
      const isOurs = name === control.name && value === control.value;
      formData.append(name, isOurs ? plain(valueAsNumber) : value);
    }
  };
}
