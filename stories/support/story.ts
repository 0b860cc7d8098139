import { withAttributes, type AttributeValue } from './attributes.js';

/** The languages that every story is written in, Bahasa Indonesia first. */
export type StoryLanguage = 'id' | 'en';

/** The same page in both languages, as HTML that an author could paste. */
export type Bilingual = Record<StoryLanguage, string>;

export type Args = Readonly<Record<string, AttributeValue>>;

export interface StoryContext {
  component?: string;
  globals: { language?: StoryLanguage };
}

/**
 * A story: plain HTML in both languages, so that Storybook, the server renderer
 * and the tests all read the same text.
 *
 * `{ layout: 'fullscreen' }` is for whole pages; `{ withoutScript: 'why' }` for a
 * story that must read differently without JavaScript. The controls write attributes on the first tag of the story's component.
 */
export function story(source: Bilingual, parameters: Record<string, unknown> = {}) {
  const html: Bilingual = { id: dedent(source.id), en: dedent(source.en) };
  return {
    parameters: { ...parameters, html },
    render: (args: Args, { component, globals }: StoryContext) => {
      const text = html[globals.language ?? 'id'];
      return component ? withAttributes(text, component, args) : text;
    },
  };
}

/** Takes away the indentation that a template literal has from the file that it stands in. */
function dedent(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents);
  // The first line may follow the backtick, without an indentation that says anything.
  const rest = indents[0] === 0 && lines.length > 1 ? Math.min(...indents.slice(1)) : indent;
  return lines.map((line, i) => line.slice(i ? rest : indent)).join('\n');
}
