import { escape, tag } from '../markup.mjs';

const contentOf = (panel) => panel.html ?? tag('p', {}, escape(panel.text));

/** Attributes of a tab belong on the author's own link, in the author's own list. */
function ownList(options, items) {
  const idOf = (item, i) => item.id ?? `${options.idPrefix}-${i + 1}`;
  const links = items.map((item, i) =>
    tag('li', {}, tag('a', { href: `#${idOf(item, i)}`, ...item.attributes }, escape(item.label))),
  );
  const panels = items.map((item, i) =>
    tag('div', { id: idOf(item, i), ...item.panel.attributes }, contentOf(item.panel)),
  );
  return [tag('h2', {}, escape(options.title ?? 'Contents')), tag('ul', {}, links), ...panels];
}

export function adapt(options) {
  const items = (options.items ?? []).filter(Boolean);
  const hasOwnList = items.some((item) => item.attributes);
  const content = hasOwnList
    ? ownList(options, items)
    : items.map(({ id, label, panel }) =>
        tag('nusa-tabs-panel', { id, label, ...panel.attributes }, contentOf(panel)),
      );
  return tag(
    'nusa-tabs',
    {
      id: options.id,
      class: options.classes,
      'title-text': hasOwnList ? undefined : options.title,
      'id-prefix': options.idPrefix,
      ...options.attributes,
    },
    content,
  );
}
