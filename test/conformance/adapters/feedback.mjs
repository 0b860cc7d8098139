import { rich, tag } from '../markup.mjs';

export function adapt({ titleText, titleHtml, headingLevel, text, html, classes, attributes }) {
  const host = {
    'title-text': titleHtml ? undefined : titleText,
    'heading-level': headingLevel,
    class: classes,
    ...attributes,
  };
  return tag('nusa-feedback', host, [
    titleHtml && tag('span', { slot: 'title' }, titleHtml),
    html ?? (text && tag('p', {}, rich({ text }))),
  ]);
}
