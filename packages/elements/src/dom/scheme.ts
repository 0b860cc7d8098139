/** The colour scheme that a person chose; nothing follows their device. */
export type Scheme = 'light' | 'dark';

const COOKIE = 'nusa-scheme';
const YEAR = 31_536_000;

const isScheme = (text: string | null | undefined): text is Scheme =>
  text === 'light' || text === 'dark';

/** What the page shows: the server, the script in the head or an earlier choice has put it on the root. */
export function shownScheme(): Scheme | undefined {
  const { scheme } = document.documentElement.dataset;
  return isScheme(scheme) ? scheme : undefined;
}

/** `auto` follows the device also where the page's background is not ours. */
export function showScheme(scheme: Scheme | undefined): void {
  document.documentElement.dataset.scheme = scheme ?? 'auto';
}

export function storedScheme(): Scheme | undefined {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(document.cookie)?.[1];
  return isScheme(value) ? value : undefined;
}

/** A cookie, because the server reads it as well, and so the next page comes in the scheme. */
export function storeScheme(scheme: Scheme | undefined): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${COOKIE}=${scheme ?? ''};path=/;max-age=${scheme ? YEAR : 0};samesite=lax${secure}`;
}
