import { escape, tag } from '../markup.mjs';

/** A message is the author's own element: heading, text and actions are ordinary HTML. */
function message({ headingHtml, headingText, html, text, actions, ...options }, index) {
  const heading = headingHtml ?? (headingText && escape(headingText));
  return tag(
    'div',
    {
      // After the question come the confirmations, the one for acceptance first.
      slot: [undefined, 'accepted', 'rejected'][index],
      role: options.role,
      class: options.classes,
      hidden: options.hidden,
      ...options.attributes,
    },
    [
      heading && tag('h2', {}, heading),
      html ?? (text && tag('p', {}, escape(text))),
      actions && tag('div', { class: 'nusa-button-group' }, actions.map(action)),
    ],
  );
}

function action({ text, href, type, name, value, classes, attributes }) {
  const isOwn = classes || attributes; // What carries them is the author's own link or button.
  if (href && type !== 'button')
    return tag('a', { href, class: classes, ...attributes }, escape(text));
  if (!isOwn) {
    const target = href ? { href } : { type: type ?? 'button', name, value };
    return tag('nusa-button', { label: text, ...target });
  }
  const button = href
    ? tag(
        'a',
        { href, role: 'button', draggable: 'false', class: classes, ...attributes },
        escape(text),
      )
    : tag(
        'button',
        { type: type ?? 'button', name, value, class: classes, ...attributes },
        escape(text),
      );
  return tag('nusa-button', {}, button);
}

export function adapt(options) {
  return tag(
    'nusa-cookie-banner',
    {
      label: options.ariaLabel,
      hidden: options.hidden,
      class: options.classes,
      ...options.attributes,
    },
    options.messages.map(message),
  );
}
