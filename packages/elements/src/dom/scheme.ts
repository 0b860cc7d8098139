import {
  isScheme,
  readSchemeCookie,
  type Scheme,
  SCHEME_COOKIE,
  SCHEME_MAX_AGE,
} from './scheme-cookie.js';

/** What the page shows: the server, the script in the head or an earlier choice has put it on the root. */
export function shownScheme(): Scheme | undefined {
  const { scheme } = document.documentElement.dataset;
  return isScheme(scheme) ? scheme : undefined;
}

/** `auto` follows the device also where the page's background is not ours. */
export function showScheme(scheme: Scheme | undefined): void {
  document.documentElement.dataset.scheme = scheme ?? 'auto';
}

export const storedScheme = (): Scheme | undefined => readSchemeCookie(document.cookie);

/** A cookie, because the server reads it as well, and so the next page comes in the scheme. */
export function storeScheme(scheme: Scheme | undefined): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${SCHEME_COOKIE}=${scheme ?? ''};path=/;max-age=${scheme ? SCHEME_MAX_AGE : 0};samesite=lax${secure}`;
}
