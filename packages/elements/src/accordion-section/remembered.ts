/*
 * What a person opened and closed, for as long as the tab lives. Storage may be
 * full, switched off, or forbidden in a sandboxed frame: then nothing is remembered.
 */

export function remember(key: string, isExpanded: boolean): void {
  try {
    sessionStorage.setItem(key, String(isExpanded));
  } catch {
    // Not remembered.
  }
}

export function remembered(key: string): boolean | undefined {
  try {
    const value = sessionStorage.getItem(key);
    return value === null ? undefined : value === 'true';
  } catch {
    return undefined;
  }
}
