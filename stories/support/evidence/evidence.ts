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
import { useToolbarGlobals } from '../toolbar/use-toolbar-globals.js';
import { t } from '../messages.js';

interface Counts {
  stories: number;
  failed: number;
  questions: number;
}

/** The results that `npm run audit` wrote; empty before the first audit. */
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

const summaryOf = (counts: Counts, language: StoryLanguage): string =>
  t('evidenceCounts', language, { ...counts });

/** The audit result of one element, with a link to its evidence. */
export function Evidence({ tag, language }: { tag: string; language: StoryLanguage }): ReactNode {
  const name = tag.replace(/^nusa-/, '');
  const counts = useEvidence()?.[name];
  if (!counts) return null;
  return h(
    Fragment,
    null,
    h(Heading as ComponentType<{ lang: string }>, { lang: language }, t('evidence', language)),
    h('p', { lang: language }, summaryOf(counts, language)),
    h(
      'p',
      { lang: language },
      h(
        'a',
        { href: `audit/${name}.${language}.html`, target: '_top' },
        t('openEvidence', language),
      ),
    ),
  );
}

/** The audit results of all elements, and the conformance report of the release. */
export function AllEvidence(): ReactNode {
  const { language } = useToolbarGlobals();
  const all = useEvidence();
  if (!all) return null;
  const elements = Object.entries(all).sort(([one], [other]) => one.localeCompare(other));
  if (!elements.length) return h('p', { lang: language }, t('noEvidence', language));
  return h(
    'div',
    { lang: language },
    h(
      'p',
      null,
      h('a', { href: `audit/openacr.${language}.yaml` }, t('conformanceReport', language)),
    ),
    h(
      'ul',
      null,
      elements.map(([name, counts]) =>
        h(
          'li',
          { key: name },
          h('a', { href: `audit/${name}.${language}.html`, target: '_top' }, `nusa-${name}`),
          `: ${summaryOf(counts, language)}`,
        ),
      ),
    ),
  );
}
