import { lineOf, named, type Entry } from './match.js';

/** What is selected: an option of the author's select, or the text of the author's input. */
export class SelectionModel {
  /** Whether the select has no option for the text. */
  isUnknown = false;
  /** Whether the current event was dispatched here. */
  isDispatching = false;
  #committed: string | undefined;

  constructor(
    readonly control: HTMLSelectElement | HTMLInputElement,
    /** The text box: the control itself, or the one that replaces the select. */
    readonly input: HTMLInputElement,
    readonly unknownMessage: (text: string) => string,
  ) {
    this.sync();
  }

  get select(): HTMLSelectElement | undefined {
    return this.control === this.input ? undefined : (this.control as HTMLSelectElement);
  }

  /** The selected option; an option without a value is the prompt and does not count. */
  get chosen(): HTMLOptionElement | undefined {
    const { select } = this;
    const option = select?.options[select.selectedIndex];
    return option?.value ? option : undefined;
  }

  /** Shows the selected option in the text box. */
  sync(): void {
    if (!this.select) return;
    this.#committed = this.control.value;
    this.input.value = this.chosen?.label ?? '';
    this.setUnknown(false);
  }

  /** Selects the option that the typed text names, if exactly one has these words. */
  follow(found: readonly Entry[]): void {
    const { value } = this.input;
    if (this.select && (!this.chosen || lineOf(this.chosen.label) !== lineOf(value)))
      this.#pick(named(found, value));
  }

  /** Enters a text, or the option that was chosen. */
  enter(text: string, entry?: Entry): void {
    this.input.value = text;
    if (this.select) this.#pick(entry);
    else this.#dispatch('input');
    this.commit();
  }

  /** Commits the text when the person has finished: "jogja" becomes the label of the option. */
  commit(): void {
    if (this.chosen) this.input.value = this.chosen.label;
    if (this.select && this.control.value === this.#committed) return;
    this.#committed = this.control.value;
    this.#dispatch('change');
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
    if (select.value !== before) this.#dispatch('input');
  }

  #dispatch(type: string): void {
    this.isDispatching = true;
    this.control.dispatchEvent(new Event(type, { bubbles: true }));
    this.isDispatching = false;
  }
}

/** The author's option, or a new one for a result of a source that the select does not have yet. */
function optionFor(select: HTMLSelectElement, { option, value, label }: Entry): HTMLOptionElement {
  let found = option ?? [...select.options].find((known) => known.value === value);
  if (!found) select.add((found = new Option(label, value)));
  return found;
}
