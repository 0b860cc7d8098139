import { mask, messages, parse, plain } from '@nusa/formats/rupiah.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('rupiah', messages);

/**
 * Lets a person enter an amount in rupiah as they write it: `1.500.000`, `Rp1.500.000`, `1.500.000,-`.
 *
 * The form's data holds the plain number, `1500000`. Without JavaScript it holds what was
 * entered; a server that reads it with `@nusa/formats` gets the same number from both.
 *
 * @summary An amount in rupiah.
 * @tag nusa-rupiah-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
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

  /** The amount; NaN while the text is none. */
  get valueAsNumber(): number {
    const result = parse(this.value);
    return result.ok ? result.value : NaN;
  }

  /** @internal What the format says. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A form may come, go and change round the field; its event bubbles to the root of the page or shadow tree.
    this.#root = this.getRootNode();
    this.#root.addEventListener('formdata', this.#onFormData);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('formdata', this.#onFormData);
  }

  /** Puts the number in the place of the text; other fields of the same name, and the order, stay. */
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
