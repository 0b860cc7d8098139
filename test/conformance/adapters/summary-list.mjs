import { escape, rich, tag } from '../markup.mjs';

export function adapt({ rows, card, classes = '', attributes }) {
  const { title, actions } = card ?? {};
  const links = (actions?.items ?? []).map((action) => link(action, title));
  const isPlain = title && !title.html && !title.classes && links.length !== 1;
  const host = {
    'card-title': card && (isPlain ? title.text : true),
    'card-heading-level': isPlain ? title.headingLevel : undefined,
    variant: classes.includes('govuk-summary-list--no-border') ? 'no-border' : undefined,
    class: [card?.classes, classes].filter(Boolean).join(' ') || undefined,
    ...card?.attributes,
  };
  const list = tag(
    'dl',
    attributes,
    rows.filter(Boolean).map((row) => rowOf(row, title)),
  );
  const header = isPlain ? several(links, actions) : card && cardHeader(title, links, actions);
  return tag('nusa-summary-list', host, [header, list]);
}

function cardHeader(title, links, actions) {
  if (!title && !links.length) return '';
  return tag('div', { class: 'nusa-card-header' }, [
    title &&
      tag(
        `h${title.headingLevel ?? 2}`,
        { class: `nusa-heading ${title.classes ?? ''}` },
        rich(title),
      ),
    links.length === 1 ? links[0] : several(links, actions),
  ]);
}

const several = (links, actions) =>
  links.length > 0 &&
  tag(
    'ul',
    { class: actions.classes },
    links.map((each) => tag('li', {}, each)),
  );

function rowOf({ key, value, actions, classes = '' }, title) {
  const links = (actions?.items ?? []).map((action) => link(action, title));
  const isBorderless = classes.includes('govuk-summary-list__row--no-border');
  const rowClasses = [isBorderless && 'nusa-row--no-border', classes].filter(Boolean).join(' ');
  return tag('div', { class: rowClasses || undefined }, [
    tag('dt', { class: key.classes }, rich(key)),
    tag('dd', { class: value?.classes }, rich(value)),
    links.length > 0 &&
      tag('dd', { class: actions.classes }, links.length === 1 ? links[0] : several(links, {})),
  ]);
}

function link({ href, visuallyHiddenText, classes, attributes, ...content }, title) {
  const hidden = [
    visuallyHiddenText && escape(visuallyHiddenText),
    title && `(${rich(title)})`,
  ].filter(Boolean);
  return tag('a', { href, class: classes, ...attributes }, [
    rich(content),
    hidden.length && tag('span', { class: 'nusa-visually-hidden' }, ` ${hidden.join(' ')}`),
  ]);
}
