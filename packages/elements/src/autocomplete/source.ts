import { prepare, type AutocompleteOption, type Entry } from './match.js';

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

/**
 * Asks a source once a person pauses.
 *
 * @param answer gets what was found, or nothing when it failed
 * @returns ends the search
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
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}
