import type { Failure, Messages } from './result.js';

/**
 * What is wrong and how to mend it, in a sentence.
 *
 * @param format the format that failed, such as `nik`
 * @param locale the page's language, as in `lang`; what is not English is Bahasa Indonesia
 */
export function message<Code extends string>(
  format: { readonly messages: Messages<Code> },
  { error, facts }: Failure<Code>,
  locale = 'id',
): string {
  return fill(format.messages[/^en\b/i.test(locale) ? 'en' : 'id'][error], facts);
}

/** Puts values in the place of `%{name}`; what has no value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/%\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
