import type { Failure, Messages } from './result.js';

/**
 * Returns one sentence that says what is wrong and how to correct it.
 *
 * @param format the format that failed, such as `nik`
 * @param locale the page's language, as in `lang`. Anything but English is Bahasa Indonesia.
 */
export function message<Code extends string>(
  format: { readonly messages: Messages<Code> },
  { error, facts }: Failure<Code>,
  locale = 'id',
): string {
  return fill(format.messages[/^en\b/i.test(locale) ? 'en' : 'id'][error], facts);
}

/** Replaces `%{name}` with its value. A placeholder without a value stays. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/%\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
