import { Markdown } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';

const documents = import.meta.glob('../../../docs/{decisions,contributing}/*.{md,mdx}', {
  eager: true,
  query: '?raw',
  import: 'default',
}) as Record<string, string>;

/** Links between files lead nowhere in the book: their text stays. Headings stand under the page's own. */
const inBook = (text: string) =>
  text.replace(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1').replace(/^(#+ )/gm, '#$1');

/** The documents of a folder, one after the other. */
export function Documents({ of }: { of: 'decisions' | 'contributing' }): ReactNode {
  const texts = Object.entries(documents)
    .filter(([file]) => file.startsWith(`../../../docs/${of}/`))
    .sort(([one], [other]) => one.localeCompare(other));
  return h(
    Fragment,
    null,
    texts.map(([file, text]) => h(Markdown, { key: file, children: inBook(text) })),
  );
}
