type Area = 'localStorage' | 'sessionStorage';

/*
 * Storage may be full, switched off, or forbidden in a sandboxed frame, where even reading
 * `window.localStorage` throws: then nothing is stored.
 */

/** Reads an item of the browser's storage; `null` when there is no such item. */
export function readStorage(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

/** Writes an item to the browser's storage, if it can. */
export function writeStorage(area: Area, key: string, value: string): void {
  try {
    window[area].setItem(key, value);
  } catch {
    // Nothing is stored.
  }
}
