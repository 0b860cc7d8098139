/**
 * Reads what the browser keeps under a name, or with a value writes it.
 *
 * Storage may be full, switched off, or forbidden in a sandboxed frame, where even naming it
 * throws: then nothing is kept.
 */
export function stored(
  area: 'localStorage' | 'sessionStorage',
  key: string,
  value?: string,
): string | null {
  try {
    if (value !== undefined) window[area].setItem(key, value);
    return window[area].getItem(key);
  } catch {
    return null;
  }
}
