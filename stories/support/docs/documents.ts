import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';

const documents = import.meta.glob('../../../docs/{decisions,contributing}/*.{md,mdx}', {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

/** Prepares Markdown for a docs page: links between files become plain text, and headings go one level down. */
const forStorybook = (text: string) =>
  text.replace(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1').replace(/^(#+ )/gm, '#$1');

/** All documents in a folder of docs/, in order of their names. */
export function Documents({ of }: { of: 'decisions' | 'contributing' }): ReactNode {
  const texts = Object.entries(documents)
    .filter(([file]) => file.startsWith(`../../../docs/${of}/`))
    .sort(([one], [other]) => one.localeCompare(other));
  return h(
    Fragment,
    null,
    texts.map(([file, text]) => h(Markdown, { key: file, children: forStorybook(text) })),
  );
}
