import { withAttributes, type AttributeValue } from './attributes.js';

/** The languages that every story is written in, Bahasa Indonesia first. */
export type StoryLanguage = 'id' | 'en';

/** One value for each language. */
export type Localized<T> = Record<StoryLanguage, T>;

export type Args = Readonly<Record<string, AttributeValue>>;

export interface StoryContext {
  component?: string;
  globals: { language?: StoryLanguage };
}

/**
 * Makes a story from plain HTML in both languages, so that Storybook, the server renderer and the
 * tests all read the same text. Controls set attributes on the first tag of the story's component.
 *
 * Parameters include `layout: 'fullscreen'` for whole pages, and `withoutScript: 'reason'` for a
 * story that must read differently without JavaScript.
 */
export function story(source: Localized<string>, parameters: Record<string, unknown> = {}) {
  const html: Localized<string> = { id: dedent(source.id), en: dedent(source.en) };
  return {
    parameters: { ...parameters, html },
    render: (args: Args, { component, globals }: StoryContext) => {
      const text = html[globals.language ?? 'id'];
      return component ? withAttributes(text, component, args) : text;
    },
  };
}

/** Removes the indentation that a template literal has from its file. Too little code for a dependency. */
function dedent(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents);
  // A first line directly after the backtick has no indentation to measure.
  const rest = indents[0] === 0 && lines.length > 1 ? Math.min(...indents.slice(1)) : indent;
  return lines.map((line, i) => line.slice(i ? rest : indent)).join('\n');
}
