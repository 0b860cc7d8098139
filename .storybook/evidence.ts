import { Heading } from '@storybook/addon-docs/blocks';
import {
  createElement as h,
  Fragment,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import type { StoryLanguage } from '../stories/support/story.js';
import { word } from './words.js';

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

/** The evidence of an element: how the audit ended, and the page that shows why. */
export function Evidence({ tag, language }: { tag: string; language: StoryLanguage }): ReactNode {
  const name = tag.replace(/^nusa-/, '');
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => {
    let isShown = true;
    void evidence().then((all) => isShown && setCounts(all[name]));
    return () => {
      isShown = false;
    };
  }, [name]);
  if (!counts) return null;
  const values: Record<string, number> = { ...counts };
  const text = word('evidenceCounts', language).replace(/%\{(\w+)\}/g, (_, key: string) =>
    String(values[key]),
  );
  return h(
    Fragment,
    null,
    h(Heading as ComponentType<{ lang: string }>, { lang: language }, word('evidence', language)),
    h('p', { lang: language }, text),
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
