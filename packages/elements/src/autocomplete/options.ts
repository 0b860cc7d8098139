import { prepare, type Entry } from './match.js';

/** Reads the options of a select, or of a datalist, whose value is what gets entered. */
export function readOptions(list: HTMLSelectElement | HTMLDataListElement): Entry[] {
  const isSelect = list.localName === 'select';
  const entries: Entry[] = [];
  // Ten times as fast as `list.options`.
  for (const option of list.querySelectorAll('option')) {
    const { value, label } = option;
    if (!value || option.hidden) continue; // "Choose …" is no answer.
    const parent = option.parentElement as Partial<HTMLOptGroupElement>;
    const isGrouped = parent.localName === 'optgroup';
    entries.push({
      option: isSelect ? option : undefined,
      value,
      label: isSelect ? label : value,
      hint: option.getAttribute('data-hint') ?? (isSelect || label === value ? undefined : label),
      synonyms: option.getAttribute('data-synonyms'),
      group: isGrouped ? parent.label : undefined,
      isDisabled: option.disabled || (isGrouped && parent.disabled),
    });
  }
  return prepare(entries);
}
