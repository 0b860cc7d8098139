import { prepare, type Entry } from './match.js';

/** How many options are read between two looks at the clock: about a millisecond. */
const BATCH = 100;

/** The options of a select, or of a datalist, whose value is what gets entered. */
export class OptionList {
  readonly entries: Entry[] = [];
  readonly #unread: HTMLOptionElement[];

  constructor(list: HTMLSelectElement | HTMLDataListElement | null) {
    // Ten times as fast as `list.options`.
    this.#unread = [...(list?.querySelectorAll('option') ?? [])];
  }

  /** Reads on until a moment of `performance.now()`, because 10,000 take a tenth of a second; returns whether all are read. */
  read(end: number): boolean {
    do {
      // "Choose …" is a prompt, not an option.
      const batch = this.#unread.splice(0, BATCH).filter(({ value, hidden }) => value && !hidden);
      this.entries.push(...prepare(batch.map(entryOf)));
    } while (this.#unread[0] && performance.now() < end);
    return !this.#unread[0];
  }
}

function entryOf(option: HTMLOptionElement): Entry {
  const isSelect = option.closest('select');
  const { value, label } = option;
  const parent = option.parentElement as Partial<HTMLOptGroupElement>;
  const isGrouped = parent.localName === 'optgroup';
  return {
    option: isSelect ? option : undefined,
    value,
    label: isSelect ? label : value,
    hint: option.getAttribute('data-hint') ?? (isSelect || label === value ? undefined : label),
    synonyms: option.getAttribute('data-synonyms'),
    group: isGrouped ? parent.label : undefined,
    isDisabled: option.disabled || (isGrouped && parent.disabled),
  };
}
