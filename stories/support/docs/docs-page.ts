import {
  DocsContext,
  Heading,
  Subheading,
  Title,
  Unstyled,
  useOf,
} from '@storybook/addon-docs/blocks';
import type { PreparedStory } from 'storybook/internal/types';
import {
  createElement as h,
  Fragment,
  useCallback,
  useContext,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import type { Bilingual } from '../story.js';
import { Evidence } from '../evidence/evidence.js';
import type { BookGlobals } from '../toolbar/globals.js';
import { Reference } from './reference.js';
import { sentenceCase } from '../sentence-case.js';
import { StoryCode } from './story-code.js';
import { StoryFrame } from './story-frame.js';
import { useBookGlobals } from '../toolbar/use-toolbar-globals.js';
import { word } from '../messages.js';

type Guidance = Record<string, { default: ComponentType<{ components?: object }> }>;

/** The guidance of each page; plain Markdown, which the build makes into React components. */
const guidance = import.meta.glob('../../../docs/{components,foundations,patterns}/*.mdx', {
  eager: true,
}) as Guidance;

/** `nusa-text-input`, or `Foundations/Page`: the file of the same name. */
function guidanceOf(tag: string | undefined, title: string): ComponentType | undefined {
  const name =
    tag?.replace(/^nusa-/, '') ?? title.split('/').pop()!.toLowerCase().replaceAll(' ', '-');
  const file = Object.keys(guidance).find((path) => path.endsWith(`/${name}.mdx`));
  return file === undefined ? undefined : guidance[file]!.default;
}

function Example({
  story,
  globals,
  isFirst,
}: {
  story: PreparedStory;
  globals: BookGlobals;
  isFirst: boolean;
}): ReactNode {
  const { id, parameters } = story;
  const name = sentenceCase(story.name);
  const html = (parameters.html as Bilingual)[globals.language];
  return h(
    Fragment,
    null,
    isFirst
      ? h(Heading, null, `${word('example', globals.language)}: ${name}`)
      : h(Subheading, null, name),
    h(StoryFrame, { html, title: name, fullscreen: parameters.layout === 'fullscreen', globals }),
    h(Unstyled, null, h(StoryCode, { id, html, language: globals.language, folded: true })),
    h(
      'p',
      { lang: globals.language },
      h('a', { href: `./?path=/story/${id}`, target: '_top' }, word('openStory', globals.language)),
    ),
  );
}

/** The guidance, with an example before its first section: people look before they read. */
function Guided({ guide, example }: { guide: ComponentType; example: ReactNode }): ReactNode {
  const [place, setPlace] = useState<Element>();
  const find = useCallback((root: HTMLElement | null) => {
    const section = root?.querySelector('h2');
    if (!section || root!.querySelector('.first-example')) return;
    const element = document.createElement('div');
    element.className = 'first-example';
    section.before(element);
    setPlace(element);
  }, []);
  return h('div', { ref: find }, h(guide), place && createPortal(example, place));
}

/** The page of a component: its guidance, each story with what to copy, and what it offers. */
export function DocsPage(): ReactNode {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const context = useContext(DocsContext);
  const stories = context.componentStories().filter(({ parameters }) => parameters.html);
  const globals = useBookGlobals(stories[0] as PreparedStory | undefined);
  const tag = csfFile.meta.component as string | undefined;
  const subcomponents = csfFile.meta.subcomponents as Record<string, string> | undefined;
  const tags = [tag, ...Object.values(subcomponents ?? {})].filter((name) => name !== undefined);
  const guide = guidanceOf(tag, preparedMeta.title);
  const examples = stories.map((story, i) =>
    h(Example, {
      key: story.id,
      story: story as PreparedStory,
      globals,
      isFirst: i === 0 && guide !== undefined,
    }),
  );
  const heading = (key: 'examples' | 'moreExamples' | 'reference') =>
    h(
      Heading as ComponentType<{ lang: string }>,
      { lang: globals.language },
      word(key, globals.language),
    );
  return h(
    Fragment,
    null,
    guide
      ? h(Guided, { guide, example: examples.shift() })
      : h(Title, null, preparedMeta.title.split('/').pop()),
    examples.length > 0 && heading(guide ? 'moreExamples' : 'examples'),
    examples,
    tag && h(Evidence, { tag, language: globals.language }),
    tags.length > 0 && heading('reference'),
    tags.map((tag) =>
      h(
        Fragment,
        { key: tag },
        tags.length > 1 && h('h3', null, h('code', null, `<${tag}>`)),
        h(Reference, { tag }),
      ),
    ),
  );
}
