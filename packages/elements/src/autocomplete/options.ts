import { prepare, type Entry } from './match.js';

/** How many options are read between two looks at the clock: about a millisecond. */
const BATCH = 100;

/**
 * Reads the options of a select, or of a datalist, whose value is what gets entered. It stops
 * after each batch, because 10,000 take a tenth of a second.
 */
export function* readOptions(
  list: HTMLSelectElement | HTMLDataListElement,
): Generator<undefined, Entry[]> {
  const isSelect = list.localName === 'select';
  // Ten times as fast as `list.options`.
  const options = [...list.querySelectorAll('option')];
  const entries: Entry[] = [];
  for (let i = 0; i < options.length; i += BATCH) {
    // "Choose …" is no answer.
    const answers = options.slice(i, i + BATCH).filter(({ value, hidden }) => value && !hidden);
    entries.push(...prepare(answers.map((option) => entryOf(option, isSelect))));
    yield;
  }
  return entries;
}

function entryOf(option: HTMLOptionElement, isSelect: boolean): Entry {
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
