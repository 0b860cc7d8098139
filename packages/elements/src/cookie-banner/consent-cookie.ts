/** The only answers that are stored, and the only cookie values that are accepted. */
export type CookieAnswer = 'accept' | 'reject';

export const isAnswer = (value: string | undefined): value is CookieAnswer =>
  value === 'accept' || value === 'reject';

/** Returns a cookie string for `document.cookie`. The name is encoded, so that it cannot inject attributes. */
export const cookieText = (
  name: string,
  answer: CookieAnswer,
  maxAge: number,
  protocol: string,
): string =>
  `${encodeURIComponent(name)}=${answer}; Max-Age=${maxAge}; Path=/; SameSite=Lax${
    protocol === 'https:' ? '; Secure' : ''
  }`;

/** Returns the stored answer. In a sandboxed frame, reading `document.cookie` throws. */
export function readAnswer(name: string): CookieAnswer | undefined {
  try {
    const start = `${encodeURIComponent(name)}=`;
    const cookie = document.cookie.split('; ').find((pair) => pair.startsWith(start));
    const value = cookie?.slice(start.length);
    return isAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Stores an answer; returns whether the browser accepted the cookie. */
export function storeAnswer(name: string, answer: CookieAnswer, maxAge: number): boolean {
  try {
    document.cookie = cookieText(name, answer, maxAge, location.protocol);
  } catch {
    return false;
  }
  return readAnswer(name) === answer;
}
