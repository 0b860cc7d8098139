import { escape, rich, tag } from '../markup.mjs';

export function adapt({ items, ariaLabel, classes = '', attributes }) {
  const host = {
    'aria-label': ariaLabel,
    inverse: classes.includes('govuk-language-navigation--inverse'),
    class: classes || undefined,
    ...attributes,
  };
  const list = items.map((item) =>
    tag('li', {}, item.href && !item.current ? link(item) : name(item)),
  );
  return tag('nusa-language-navigation', host, tag('ul', {}, list));
}

const name = ({ lang, dir, classes, attributes, ...content }) =>
  tag('span', { lang, dir, class: classes, ...attributes }, rich(content));

function link({ href, lang, hrefLang = lang, dir, classes, attributes, ...content }) {
  const description = content.languageDescriptionText;
  return tag(
    'a',
    { href, rel: 'alternate', lang, hreflang: hrefLang, dir, class: classes, ...attributes },
    [
      rich(content),
      description && tag('span', { class: 'nusa-visually-hidden' }, ` ${escape(description)}`),
    ],
  );
}
