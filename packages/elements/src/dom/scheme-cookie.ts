/** The colour scheme that a person chose; without a choice, the page follows the device. */
export type Scheme = 'light' | 'dark';

/** The name of the cookie that stores the choice. */
export const SCHEME_COOKIE = 'nusa-scheme';

/** How long the choice is stored, in seconds: a year. */
export const SCHEME_MAX_AGE = 31_536_000;

export const isScheme = (value: unknown): value is Scheme => value === 'light' || value === 'dark';

/**
 * Returns the colour scheme in `document.cookie` or in a request's `Cookie` header, or `undefined`
 * if it contains neither `light` nor `dark`.
 */
export function readSchemeCookie(cookies: string): Scheme | undefined {
  const value = new RegExp(`(?:^|;\\s*)${SCHEME_COOKIE}=([^;]*)`).exec(cookies)?.[1]?.trim();
  return isScheme(value) ? value : undefined;
}
