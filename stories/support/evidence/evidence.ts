import { Heading } from '@storybook/addon-docs/blocks';
import {
  createElement as h,
  Fragment,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { StoryLanguage } from '../story.js';
import { useBookGlobals } from '../toolbar/use-toolbar-globals.js';
import { word } from '../messages.js';

interface Counts {
  stories: number;
  failed: number;
  questions: number;
}

/** What `npm run audit` wrote beside the book; nothing before that. */
let index: Promise<Record<string, Counts>> | undefined;
const evidence = () =>
  (index ??= fetch('audit/index.json')
    .then((response) =>
      response.ok
        ? (response.json() as Promise<Record<string, Counts>>)
        : ({} as Record<string, Counts>),
    )
    .catch((): Record<string, Counts> => ({})));

function useEvidence(): Record<string, Counts> | undefined {
  const [all, setAll] = useState<Record<string, Counts>>();
  useEffect(() => {
    let isShown = true;
    void evidence().then((found) => isShown && setAll(found));
    return () => {
      isShown = false;
    };
  }, []);
  return all;
}

function counted(counts: Counts, language: StoryLanguage): string {
  return word('evidenceCounts', language).replace(/%\{(\w+)\}/g, (_, key: string) =>
    String(counts[key as keyof Counts]),
  );
}

/** The evidence of an element: how the audit ended, and the page that shows why. */
export function Evidence({ tag, language }: { tag: string; language: StoryLanguage }): ReactNode {
  const name = tag.replace(/^nusa-/, '');
  const counts = useEvidence()?.[name];
  if (!counts) return null;
  return h(
    Fragment,
    null,
    h(Heading as ComponentType<{ lang: string }>, { lang: language }, word('evidence', language)),
    h('p', { lang: language }, counted(counts, language)),
    h(
      'p',
      { lang: language },
      h(
        'a',
        { href: `audit/${name}.${language}.html`, target: '_top' },
        word('openEvidence', language),
      ),
    ),
  );
}

/** How the audit ended for each element, with its evidence, and the conformance report of all. */
export function AllEvidence(): ReactNode {
  const { language } = useBookGlobals();
  const all = useEvidence();
  if (!all) return null;
  const elements = Object.entries(all).sort(([one], [other]) => one.localeCompare(other));
  if (!elements.length) return h('p', { lang: language }, word('noEvidence', language));
  return h(
    'div',
    { lang: language },
    h(
      'p',
      null,
      h('a', { href: `audit/openacr.${language}.yaml` }, word('conformanceReport', language)),
    ),
    h(
      'ul',
      null,
      elements.map(([name, counts]) =>
        h(
          'li',
          { key: name },
          h('a', { href: `audit/${name}.${language}.html`, target: '_top' }, `nusa-${name}`),
          `: ${counted(counts, language)}`,
        ),
      ),
    ),
  );
}
