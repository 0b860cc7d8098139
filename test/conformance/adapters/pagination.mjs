import { escape, rich, tag } from '../markup.mjs';

/** A link with markup or attributes of its own is the author's; otherwise there are attributes for it. */
const isOwn = (link) => link && (link.html !== undefined || link.attributes);

function ownLink(link, rel, text) {
  if (!link?.href || !isOwn(link)) return undefined;
  const title = link.html || link.text ? rich(link) : text;
  const label = link.labelText
    ? `<span class="nusa-visually-hidden"> : </span>${tag('span', { class: 'nusa-pagination-label' }, escape(link.labelText))}`
    : '';
  return tag('a', { href: link.href, rel, ...link.attributes }, tag('span', {}, title + label));
}

const page = ({ number, href, current, ellipsis, visuallyHiddenText, attributes }) =>
  ellipsis
    ? '⋯'
    : tag(
        'a',
        {
          href,
          'aria-label': visuallyHiddenText ?? `Page ${number}`,
          'aria-current': current && 'page',
          ...attributes,
        },
        escape(number),
      );

export function adapt({ items, previous, next, landmarkLabel, classes, attributes }) {
  const plain = (link) => (isOwn(link) ? {} : (link ?? {}));
  const host = {
    'landmark-label': landmarkLabel,
    'previous-href': plain(previous).href,
    'previous-text': plain(previous).text,
    'previous-label-text': items ? undefined : plain(previous).labelText,
    'next-href': plain(next).href,
    'next-text': plain(next).text,
    'next-label-text': items ? undefined : plain(next).labelText,
    class: classes,
    ...attributes,
  };
  const list = items
    ?.filter((item) => item && Object.keys(item).length)
    .map((item) => tag('li', {}, page(item)));
  return tag('nusa-pagination', host, [
    ownLink(previous, 'prev', 'Previous<span class="nusa-visually-hidden"> page</span>'),
    list && tag('ul', {}, list),
    ownLink(next, 'next', 'Next<span class="nusa-visually-hidden"> page</span>'),
  ]);
}
