/** Bahasa Indonesia comes first: the law asks for it, and it is what a new visitor gets. */
export const LANGUAGES = ['id', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One thing said in every language the service speaks. */
export type InEveryLanguage<Text> = Readonly<Record<Language, Text>>;

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}
