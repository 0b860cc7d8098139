import { isServer } from 'lit';
import { DEFAULT_LANGUAGE, forLanguage, updateTranslations } from './language.js';

/** A text, or its plural forms (`Intl.PluralRules`); `%{name}` is a placeholder for a value. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

export type MessageValues = Readonly<Record<string, string | number>>;

/** An element that shows messages. */
export interface MessageHost {
  /** A BCP 47 tag; see `languageOf`. */
  readonly language: string;
  /** Whether it has rendered at least once. */
  readonly hasUpdated: boolean;
}

/** The messages that a page has registered: language, then `component.key`. */
const registered = new Map<string, Record<string, Message>>();

/**
 * Adds a language, or replaces individual messages in one.
 *
 * @example registerMessages('jv', { 'back-link.text': 'Bali' });
 * @param language a BCP 47 tag, as in `lang`
 * @throws {RangeError} if `language` is not a language tag
 * @param messages texts by `component.key`; the keys are those of each element's page in the documentation
 */
export function registerMessages(language: string, messages: Record<string, Message>): void {
  const [tag] = Intl.getCanonicalLocales(language);
  const key = tag!.toLowerCase();
  registered.set(key, { ...registered.get(key), ...messages });
  updateTranslations();
}

/** Whether the page has registered any messages. */
export const hasRegisteredMessages = (): boolean => registered.size > 0;

/** `id-ID` → `id-id`, `id`: the languages to try, the most specific first. */
const fallbacks = (language: string) => {
  const tag = language.toLowerCase();
  return [tag, tag.split('-')[0]!, DEFAULT_LANGUAGE];
};

const pluralsOf = forLanguage((language) => new Intl.PluralRules(language));
const numbersOf = forLanguage((language) => new Intl.NumberFormat(language));

/** Fills in the values and selects the plural form; a placeholder without a value is left as it is. */
export function formatMessage(message: Message, language: string, values: MessageValues): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[pluralsOf(language).select(Number(values.count ?? 0))] ?? message.other);
  return text.replace(/%\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === 'number' ? numbersOf(language).format(value) : value;
  });
}

/**
 * Creates the message catalogue of one component, in Indonesian and English.
 *
 * @returns a function that returns a message in the language of an element
 */
export function catalogue<Key extends string>(
  component: string,
  texts: { id: Record<Key, Message>; en: Record<Key, Message> },
): (host: MessageHost, key: Key, values?: MessageValues) => string {
  return (host, key, values = {}) => {
    const language = host.language;
    // The first render must match the server's, which does not know the registered messages: hydration
    // does not correct text that differs.
    const isFirst = !isServer && !host.hasUpdated;
    for (const candidate of fallbacks(language)) {
      const message =
        (isFirst ? undefined : registered.get(candidate)?.[`${component}.${key}`]) ??
        (Object.hasOwn(texts, candidate) ? texts[candidate as 'id'][key] : undefined);
      if (message !== undefined) return formatMessage(message, candidate, values);
    }
    return key;
  };
}
