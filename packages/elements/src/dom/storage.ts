type Area = 'localStorage' | 'sessionStorage';

/*
 * Storage may be full, switched off, or forbidden in a sandboxed frame, where even reading
 * `window.localStorage` throws. Nothing is stored then.
 */

/** Reads an item from the browser's storage; returns `null` if it does not exist. */
export function readStorage(area: Area, key: string): string | null {
  try {
    return window[area].getItem(key);
  } catch {
    return null;
  }
}

/** Writes an item to the browser's storage, if possible. */
export function writeStorage(area: Area, key: string, value: string): void {
  try {
    window[area].setItem(key, value);
  } catch {
    // Nothing is stored.
  }
}
