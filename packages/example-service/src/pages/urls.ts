import type { Language } from '../language.js';

/** The pages that say something and ask nothing. */
export const INFORMATION = {
  help: '/bantuan',
  privacy: '/privasi',
  cookies: '/kuki',
  accessibility: '/aksesibilitas',
} as const;

export type InformationName = keyof typeof INFORMATION;

/** The address of the same page in another language. */
export function addressIn(language: Language, address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}
