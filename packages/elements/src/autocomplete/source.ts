import { prepare, type AutocompleteOption, type Entry } from './match.js';

/** Returns the options for a text; `signal` ends the search when the text has changed. */
export type AutocompleteSource = (
  query: string,
  options: { signal: AbortSignal },
) => Promise<readonly AutocompleteOption[]> | readonly AutocompleteOption[];

/** How long typing must pause before the source is called, in milliseconds. */
const DEBOUNCE = 250;

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

/**
 * Calls a source once the person pauses typing.
 *
 * @param answer is called with the results, or with `undefined` if the source failed
 * @returns a function that cancels the search
 */
export function ask(
  source: AutocompleteSource,
  query: string,
  answer: (found?: Entry[]) => void,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const timer = setTimeout(async () => {
    let found: Entry[] | undefined;
    try {
      // Only texts: whatever else the answer holds stays out.
      found = prepare(
        (await source(query, { signal })).map(({ value, label, hint }) => ({
          value: `${value ?? label}`,
          label: `${label}`,
          hint: hint && `${hint}`,
        })),
      );
    } catch {
      // The list says so.
    }
    if (!signal.aborted) answer(found);
  }, DEBOUNCE);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}
