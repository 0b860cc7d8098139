import { entryOf, type Entry } from './match.js';

/** Reads the options of a select, or of a datalist, whose value is what gets entered. */
export function readOptions(list: HTMLSelectElement | HTMLDataListElement): Entry[] {
  const isSelect = list.localName === 'select';
  const entries: Entry[] = [];
  for (const option of list.options) {
    const { value, label, parentElement: parent } = option;
    if (!value || option.hidden) continue; // "Choose …" is no answer.
    const hint =
      option.getAttribute('data-hint') ?? (isSelect || label === value ? undefined : label);
    const synonyms = option.getAttribute('data-synonyms')?.split(',');
    const entry = entryOf({ value, label: isSelect ? label : value, hint }, synonyms);
    if (isSelect) entry.option = option;
    entry.isDisabled = option.disabled;
    if (parent!.localName === 'optgroup') {
      entry.group = (parent as HTMLOptGroupElement).label;
      entry.isDisabled ||= (parent as HTMLOptGroupElement).disabled;
    }
    entries.push(entry);
  }
  return entries;
}
