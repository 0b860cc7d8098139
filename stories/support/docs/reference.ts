import { Subheading } from '@storybook/addon-docs/blocks';
import { createElement as h, Fragment, type ReactNode } from 'react';
import type { InputType } from 'storybook/internal/types';
import manifest from 'virtual:custom-elements-manifest';
import { argTypesOf } from './arg-types.js';

/** Renders the backticks in doc comments as code. */
const withCode = (text = ''): ReactNode =>
  text.split('`').map((part, i) => (i % 2 ? h('code', { key: i }, part) : part));

function rowOf({ name, description, table }: InputType): ReactNode {
  const type = table?.type?.summary;
  return h(
    'tr',
    { key: name },
    h('th', { scope: 'row' }, h('code', null, name)),
    h('td', null, withCode(description), type && h('div', { className: 'reference-type' }, type)),
  );
}

/** The API of an element, from the manifest. Storybook's own table does not fit a phone's screen. */
export function Reference({ tag }: { tag: string }): ReactNode {
  const categories = new Map<string, InputType[]>();
  for (const row of Object.values(argTypesOf(manifest, tag)) as InputType[]) {
    const category = row.table!.category!;
    categories.set(category, [...(categories.get(category) ?? []), row]);
  }
  return [...categories].map(([category, rows]) =>
    h(
      Fragment,
      { key: category },
      h(Subheading, null, category),
      h(
        'table',
        { className: 'reference sb-unstyled', 'aria-label': `${tag}: ${category}` },
        h('tbody', null, rows.map(rowOf)),
      ),
    ),
  );
}
