export type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** A value in both languages, Bahasa Indonesia first; a text unless stated otherwise. */
export type Localized<T = string> = Record<Language, T>;
