import { entryOf, type AutocompleteOption, type Entry } from './match.js';

/** Answers a text with options; `signal` ends the search when the text has changed. */
export type AutocompleteSource = (
  query: string,
  options: { signal: AbortSignal },
) => Promise<readonly AutocompleteOption[]> | readonly AutocompleteOption[];

/** How long a person must not have typed, in milliseconds. */
const PAUSE = 250;

/** A source at an address of the page's own origin, with `{query}` in it. */
export const sourceAt =
  (address: string): AutocompleteSource =>
  async (query, { signal }) => {
    const response = await fetch(address.replaceAll('{query}', encodeURIComponent(query)), {
      mode: 'same-origin',
      signal,
    });
    if (!response.ok) throw new Error(String(response.status));
    return response.json() as Promise<AutocompleteOption[]>;
  };

/** Asks a source once a person pauses, and only for the latest text. */
export class Inquiry {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  cancel(): void {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  /** @param answer gets what was found, or nothing when it failed */
  ask(source: AutocompleteSource, query: string, answer: (found?: Entry[]) => void): void {
    this.cancel();
    const { signal } = (this.#abort = new AbortController());
    this.#timer = setTimeout(async () => {
      let found: Entry[] | undefined;
      try {
        // Only texts: whatever else the answer holds stays out.
        found = (await source(query, { signal })).map(({ value, label, hint }) =>
          entryOf({
            value: String(value ?? label),
            label: String(label),
            hint: hint && String(hint),
          }),
        );
      } catch {
        // The list says so.
      }
      if (!signal.aborted) answer(found);
    }, PAUSE);
  }
}
