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
import type { Localized } from '../story.js';
import { Evidence } from '../evidence/evidence.js';
import type { ToolbarGlobals } from '../toolbar/globals.js';
import { Reference } from './reference.js';
import { sentenceCase } from '../sentence-case.js';
import { StoryCode } from './story-code.js';
import { StoryFrame } from './story-frame.js';
import { useToolbarGlobals } from '../toolbar/use-toolbar-globals.js';
import { t } from '../messages.js';

type Guidance = Record<string, { default: ComponentType<{ components?: object }> }>;

/** The guidance of all pages, which the build compiles from MDX to React components. */
const guidance = import.meta.glob('../../../docs/{components,foundations,patterns}/*.mdx', {
  eager: true,
}) as Guidance;

/** Finds the guidance by tag (`nusa-text-input`) or by title (`Foundations/Page`). */
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
  globals: ToolbarGlobals;
  isFirst: boolean;
}): ReactNode {
  const { id, parameters } = story;
  const name = sentenceCase(story.name);
  const html = (parameters.html as Localized<string>)[globals.language];
  return h(
    Fragment,
    null,
    isFirst
      ? h(Heading, null, `${t('example', globals.language)}: ${name}`)
      : h(Subheading, null, name),
    h(StoryFrame, { html, title: name, fullscreen: parameters.layout === 'fullscreen', globals }),
    h(Unstyled, null, h(StoryCode, { id, html, language: globals.language, folded: true })),
    h(
      'p',
      { lang: globals.language },
      h('a', { href: `./?path=/story/${id}`, target: '_top' }, t('openStory', globals.language)),
    ),
  );
}

/** The guidance, with an example before its first section, because people look before they read. */
function Guided({ guide, example }: { guide: ComponentType; example: ReactNode }): ReactNode {
  const [container, setContainer] = useState<Element>();
  const find = useCallback((root: HTMLElement | null) => {
    const section = root?.querySelector('h2');
    if (!section || root!.querySelector('.first-example')) return;
    const element = document.createElement('div');
    element.className = 'first-example';
    section.before(element);
    setContainer(element);
  }, []);
  return h('div', { ref: find }, h(guide), container && createPortal(example, container));
}

/** The docs page of a component: guidance, each story with its code, evidence and API. */
export function DocsPage(): ReactNode {
  const { csfFile, preparedMeta } = useOf('meta', ['meta']);
  const context = useContext(DocsContext);
  const stories = context.componentStories().filter(({ parameters }) => parameters.html);
  const globals = useToolbarGlobals(stories[0] as PreparedStory | undefined);
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
      t(key, globals.language),
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
