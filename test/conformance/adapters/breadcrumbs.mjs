import { rich, tag } from '../markup.mjs';

export function adapt({ items, labelText, collapseOnMobile, classes = '', attributes }) {
  const host = {
    'label-text': labelText,
    'collapse-on-mobile': collapseOnMobile,
    inverse: classes.includes('govuk-breadcrumbs--inverse'),
    class: classes || undefined,
    ...attributes,
  };
  const list = items.map(({ href, attributes: own, ...content }) =>
    tag('li', {}, href ? tag('a', { href, ...own }, rich(content)) : rich(content)),
  );
  return tag('nusa-breadcrumbs', host, tag('ol', {}, list));
}
