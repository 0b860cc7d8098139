/** The languages that every story is written in, Bahasa Indonesia first. */
export type StoryLanguage = 'id' | 'en';

/** The same page in both languages, as HTML that an author could paste. */
export type Bilingual = Record<StoryLanguage, string>;

/**
 * A story: plain HTML in both languages, so that Storybook, the server renderer
 * and the tests all read the same text.
 */
export function story(html: Bilingual) {
  return {
    parameters: { html },
    render: (_args: unknown, { globals }: { globals: { language?: StoryLanguage } }) =>
      html[globals.language ?? 'id'],
  };
}
