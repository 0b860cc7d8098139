import { escape, tag } from '../markup.mjs';

export function adapt(options) {
  const { titleText, titleHtml, titleHeadingLevel, titleId, type, role, text, html } = options;
  const host = {
    'title-text': titleHtml ? undefined : titleText,
    'title-heading-level': titleHeadingLevel,
    'title-id': titleId,
    type,
    role,
    'disable-auto-focus': options.disableAutoFocus,
    class: options.classes,
    ...options.attributes,
  };
  return tag('nusa-notification-banner', host, [
    titleHtml && tag('span', { slot: 'title' }, titleHtml),
    html ?? (text && tag('p', {}, escape(text))),
  ]);
}
