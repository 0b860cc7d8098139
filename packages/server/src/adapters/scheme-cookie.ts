import {
  isScheme,
  readSchemeCookie,
  type Scheme,
  SCHEME_COOKIE,
  SCHEME_MAX_AGE,
} from '@nusa/elements/scheme-cookie.js';

export type { Scheme };

/** Returns the colour scheme in a request's `Cookie` header, or `undefined` if there is no valid one. */
export function schemeFromCookie(header: string | null | undefined): Scheme | undefined {
  return readSchemeCookie(header ?? '');
}

/**
 * Returns the `Set-Cookie` header that stores the choice submitted by `nusa-scheme-switch`.
 *
 * It is not `HttpOnly`, because scripts read the cookie too.
 *
 * @param choice `light` or `dark`; any other value deletes the cookie
 */
export function schemeCookie(choice: unknown): string {
  const [value, age] = isScheme(choice) ? [choice, SCHEME_MAX_AGE] : ['', 0];
  return `${SCHEME_COOKIE}=${value}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
