import { escape, rich, tag } from '../markup.mjs';

export function adapt(options) {
  const { titleText, titleHtml, headingLevel, classes = '', attributes, actions } = options;
  const isInterruption = classes.includes('govuk-panel--interruption');
  const host = {
    variant: isInterruption ? 'interruption' : undefined,
    'title-text': titleHtml ? undefined : titleText,
    'heading-level': headingLevel,
    class: classes || undefined,
    ...attributes,
  };
  return tag('nusa-panel', host, [
    titleHtml && tag('span', { slot: 'title' }, titleHtml),
    rich(options),
    // Only an interruption shows them, in GOV.UK's macro too.
    isInterruption && actions && actionsOf(actions),
  ]);
}

function actionsOf({ items = [], classes, attributes }) {
  if (!classes && !attributes)
    return items.map((item) => action(item, { slot: 'actions' })).join('');
  const group = { slot: 'actions', class: `nusa-button-group ${classes ?? ''}`, ...attributes };
  return tag(
    'div',
    group,
    items.map((item) => action(item)),
  );
}

function action({ text, type, href, classes, attributes }, place) {
  const host = { ...place, variant: 'inverse' };
  if (href && type !== 'button')
    return tag('a', { ...place, href, class: classes, ...attributes }, escape(text));
  if (href)
    return tag('nusa-button', { ...host, label: text, href, class: classes, ...attributes });
  type ??= 'button';
  if (!attributes) return tag('nusa-button', { ...host, label: text, type, class: classes });
  // Our own button takes no attributes of others; the author's does.
  const native = tag('button', { type, class: classes, ...attributes }, escape(text));
  return tag('nusa-button', host, native);
}
