import { toOneLine } from './text.js';

/** The longest address that mail servers take (RFC 5321). */
const LONGEST = 254;

/**
 * An e-mail address as far as its form tells: something, an at sign, a domain with a dot. More is
 * not asked, since only a message that arrives proves an address.
 */
export function parseEmail(typed: string): string | undefined {
  const address = toOneLine(typed);
  const hasForm = /^[^\s@,;:<>()"\uFFFD]+@[^\s@,;:<>()"/\uFFFD]+\.[^\s@.,;:<>()"/\uFFFD]{2,}$/u;
  if (address.length > LONGEST || !hasForm.test(address) || /\.\.|@\./.test(address))
    return undefined;
  const at = address.lastIndexOf('@');
  // The domain has no capitals of its own; what stands before it may.
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
