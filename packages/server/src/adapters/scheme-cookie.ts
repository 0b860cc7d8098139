/** The colour scheme that a person chose; nothing follows their device. */
export type Scheme = 'light' | 'dark';

const NAME = 'nusa-scheme';
const YEAR = 31_536_000;

const isScheme = (value: unknown): value is Scheme => value === 'light' || value === 'dark';

/** The scheme in a request's `Cookie` header; anything else that stands there is none. */
export function schemeFromCookie(header: string | null | undefined): Scheme | undefined {
  const value = new RegExp(`(?:^|;\\s*)${NAME}=([^;]*)`).exec(header ?? '')?.[1]?.trim();
  return isScheme(value) ? value : undefined;
}

/**
 * The `Set-Cookie` header that keeps what `nusa-scheme-switch` sent; for anything but `light` and
 * `dark` it takes the choice back. Scripts read the cookie too, so it is not `HttpOnly`.
 */
export function schemeCookie(choice: unknown): string {
  const [value, age] = isScheme(choice) ? [choice, YEAR] : ['', 0];
  return `${NAME}=${value}; Path=/; Max-Age=${age}; SameSite=Lax`;
}
