/** One answer, as a `source` gives it. */
export interface AutocompleteOption {
  /** What is submitted, where the field is a select. */
  value: string;
  /** What a person reads, and what is entered. */
  label: string;
  /** What tells it from others of the same name. */
  hint?: string | undefined;
}

/** An answer that the list can show. */
export interface Entry extends AutocompleteOption {
  group?: string | undefined;
  isDisabled?: boolean;
  /** The author's own option, in a select. */
  option?: HTMLOptionElement;
  /** Its label, then its synonyms, folded, each on a line of its own. */
  text: string;
}

/** A text as it is compared: small letters, no diacritics or apostrophes, one space for all else between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

export function entryOf(option: AutocompleteOption, synonyms: string[] = []): Entry {
  return { ...option, text: `\n${[option.label, ...synonyms].map(fold).join('\n')}\n` };
}

/** The entries with a text in them: equal, at the start, at the start of a word, anywhere; each in the order of the page. */
export function search(entries: readonly Entry[], query: string): Entry[] {
  const words = fold(query);
  const ranks: Entry[][] = [[], [], [], []];
  const marks = [`\n${words}\n`, `\n${words}`, ` ${words}`];
  for (const entry of entries) {
    if (!entry.text.includes(words)) continue;
    const rank = words ? marks.findIndex((mark) => entry.text.includes(mark)) : 0;
    ranks.at(rank)!.push(entry); // -1 is the last.
  }
  return gathered(ranks.flat());
}

/** The only entry that a text names: by its label, or else by a synonym. */
export function named(entries: readonly Entry[], text: string): Entry | undefined {
  const words = fold(text);
  if (!words) return undefined;
  const line = `\n${words}\n`;
  const same = entries.filter((entry) => !entry.isDisabled && entry.text.includes(line));
  const own = same.filter((entry) => entry.text.startsWith(line));
  return [own, same].find(({ length }) => length === 1)?.[0];
}

/** Keeps groups together: the one with the best match comes first. */
function gathered(entries: Entry[]): Entry[] {
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group);
    if (group) group.push(entry);
    else groups.set(entry.group, [entry]);
  }
  return groups.size > 1 ? [...groups.values()].flat() : entries;
}
