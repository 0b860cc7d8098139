import { lineOf, named, type Entry } from './match.js';

/** What the person enters goes into the author's select, or stays in the author's input. */
export class Answer {
  /** Whether the select has no option for the text. */
  isUnknown = false;
  /** Whether an event comes from here. */
  isTelling = false;
  #committed: string | undefined;

  constructor(
    readonly control: HTMLSelectElement | HTMLInputElement,
    /** The text box: the control itself, or what stands in front of the select. */
    readonly input: HTMLInputElement,
    readonly unknownMessage: (text: string) => string,
  ) {
    this.sync();
  }

  get select(): HTMLSelectElement | undefined {
    return this.control === this.input ? undefined : (this.control as HTMLSelectElement);
  }

  /** The option that is chosen; the one without a value says "choose". */
  get chosen(): HTMLOptionElement | undefined {
    const { select } = this;
    const option = select?.options[select.selectedIndex];
    return option?.value ? option : undefined;
  }

  /** Shows what is chosen. */
  sync(): void {
    if (!this.select) return;
    this.#committed = this.control.value;
    this.input.value = this.chosen?.label ?? '';
    this.setUnknown(false);
  }

  /** The select follows the text while somebody types: only one option may have these words. */
  follow(found: readonly Entry[]): void {
    const { value } = this.input;
    if (this.select && (!this.chosen || lineOf(this.chosen.label) !== lineOf(value)))
      this.#pick(named(found, value));
  }

  /** Enters a text, or an option that was chosen. */
  enter(text: string, entry?: Entry): void {
    this.input.value = text;
    if (this.select) this.#pick(entry);
    else this.#tell('input');
    this.commit();
  }

  /** The person has finished: "jogja" becomes the name of the option. */
  commit(): void {
    if (this.chosen) this.input.value = this.chosen.label;
    if (this.select && this.control.value === this.#committed) return;
    this.#committed = this.control.value;
    this.#tell('change');
  }

  setUnknown(isUnknown: boolean): void {
    if (isUnknown || this.isUnknown)
      this.control.setCustomValidity(isUnknown ? this.unknownMessage(this.input.value) : '');
    this.isUnknown = isUnknown;
  }

  #pick(entry: Entry | undefined): void {
    const select = this.select!;
    const before = select.value;
    if (entry) optionFor(select, entry).selected = true;
    else if (before) select.value = '';
    this.setUnknown(!entry && this.input.value.trim() !== '');
    if (select.value !== before) this.#tell('input');
  }

  #tell(type: string): void {
    this.isTelling = true;
    this.control.dispatchEvent(new Event(type, { bubbles: true }));
    this.isTelling = false;
  }
}

/** The author's option; what a source found may be new to the select. */
function optionFor(select: HTMLSelectElement, { option, value, label }: Entry): HTMLOptionElement {
  let found = option ?? [...select.options].find((known) => known.value === value);
  if (!found) select.add((found = new Option(label, value)));
  return found;
}
