import {
  isScheme,
  readSchemeCookie,
  type Scheme,
  SCHEME_COOKIE,
  SCHEME_MAX_AGE,
} from './scheme-cookie.js';

/** Returns the scheme set on the root element, by the server, the script in the head or an earlier choice. */
export function shownScheme(): Scheme | undefined {
  const { scheme } = document.documentElement.dataset;
  return isScheme(scheme) ? scheme : undefined;
}

/** Sets the scheme on the root element; without one, sets `auto`, which follows the device. */
export function showScheme(scheme: Scheme | undefined): void {
  document.documentElement.dataset.scheme = scheme ?? 'auto';
}

export const storedScheme = (): Scheme | undefined => readSchemeCookie(document.cookie);

/** Stores the choice in a cookie, so that the server can render the next page in that scheme. */
export function storeScheme(scheme: Scheme | undefined): void {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  document.cookie = `${SCHEME_COOKIE}=${scheme ?? ''};path=/;max-age=${scheme ? SCHEME_MAX_AGE : 0};samesite=lax${secure}`;
}
