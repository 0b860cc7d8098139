/** Bahasa Indonesia comes first: the law requires it, and it is what a new visitor gets. */
export const LANGUAGES = ['id', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The same thing in every language of the service. */
export type Localized<Text> = Readonly<Record<Language, Text>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
