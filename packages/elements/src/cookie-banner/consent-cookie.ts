/** The answers that there are; nothing else is stored, and nothing else is believed. */
export type CookieAnswer = 'accept' | 'reject';

export const isAnswer = (value: string | undefined): value is CookieAnswer =>
  value === 'accept' || value === 'reject';

/** The cookie as `document.cookie` takes it; a name cannot smuggle attributes in. */
export const cookieText = (
  name: string,
  answer: CookieAnswer,
  maxAge: number,
  protocol: string,
): string =>
  `${encodeURIComponent(name)}=${answer}; Max-Age=${maxAge}; Path=/; SameSite=Lax${
    protocol === 'https:' ? '; Secure' : ''
  }`;

/** The stored answer; a page in a sandbox may not even ask. */
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

/** Stores an answer; answers whether the browser kept it. */
export function storeAnswer(name: string, answer: CookieAnswer, maxAge: number): boolean {
  try {
    document.cookie = cookieText(name, answer, maxAge, location.protocol);
  } catch {
    return false;
  }
  return readAnswer(name) === answer;
}
