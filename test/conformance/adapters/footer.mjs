import { escape, rich, tag } from '../markup.mjs';

export const landmark = 'footer';

export function adapt(options) {
  const { navigation = [], meta, contentLicence, copyright, containerClasses, classes } = options;
  const host = {
    'visually-hidden-title': meta?.visuallyHiddenTitle,
    class: [classes, containerClasses].filter(Boolean).join(' ') || undefined,
    ...options.attributes,
  };
  return tag('nusa-footer', host, [
    ...navigation.map(section),
    meta?.items?.length && tag('ul', { slot: 'meta' }, meta.items.map(item)),
    (meta?.text ?? meta?.html) && tag('div', { slot: 'meta' }, rich(meta)),
    contentLicence && tag('div', { slot: 'licence' }, rich(contentLicence)),
    copyright && tag('div', { slot: 'copyright' }, rich(copyright)),
  ]);
}

function section({ title, items = [], width = 'full', columns }) {
  const classes = [`nusa-${width}`, columns > 1 && `nusa-columns-${columns}`];
  return tag('div', { slot: 'navigation', class: classes.filter(Boolean).join(' ') }, [
    tag('h2', {}, escape(title)),
    items.length && tag('ul', {}, items.map(item)),
  ]);
}

const item = ({ text, href, attributes }) =>
  tag('li', {}, tag('a', { href, ...attributes }, escape(text)));
