import { rich, tag } from '../markup.mjs';
import { adapt as adaptTag } from './tag.mjs';

const CANNOT_START_YET = 'govuk-task-list__status--cannot-start-yet';

function task({ title, hint, status, href, classes }) {
  const own = { class: title.classes };
  const state = (status.classes ?? '').replace(CANNOT_START_YET, 'nusa-cannot-start-yet');
  return tag('li', { class: classes }, [
    href ? tag('a', { href, ...own }, rich(title)) : tag('span', own, rich(title)),
    hint && tag('span', { class: 'nusa-hint' }, rich(hint)),
    tag('span', { class: state || undefined }, status.tag ? adaptTag(status.tag) : rich(status)),
  ]);
}

export function adapt({ items, idPrefix, classes, attributes }) {
  return tag(
    'nusa-task-list',
    { 'id-prefix': idPrefix, class: classes, ...attributes },
    tag('ul', {}, items.filter(Boolean).map(task)),
  );
}
