import type { Language } from '../language.js';

/** The URLs of the pages that only inform. */
export const INFORMATION = {
  help: '/bantuan',
  privacy: '/privasi',
  cookies: '/kuki',
  accessibility: '/aksesibilitas',
} as const;

export type InformationName = keyof typeof INFORMATION;

/** The URL of the same page in another language. */
export function urlIn(language: Language, url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}lang=${language}`;
}
