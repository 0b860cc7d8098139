import { toOneLine } from './text.js';

/** The longest address that mail servers accept (RFC 5321). */
const MAX_LENGTH = 254;

/**
 * Checks the form of an email address: something, an at sign, and a domain with a dot. Only a
 * message that arrives proves more.
 *
 * @returns the address with its domain in lower case, or undefined
 */
export function parseEmail(typed: string): string | undefined {
  const address = toOneLine(typed);
  const hasForm = /^[^\s@,;:<>()"\uFFFD]+@[^\s@,;:<>()"/\uFFFD]+\.[^\s@.,;:<>()"/\uFFFD]{2,}$/u;
  if (address.length > MAX_LENGTH || !hasForm.test(address) || /\.\.|@\./.test(address))
    return undefined;
  const at = address.lastIndexOf('@');
  // Capitals may matter before the at sign, but not in a domain.
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
