import { rich, tag } from '../markup.mjs';

export function adapt({ classes = '', attributes, ...content }) {
  const variant = /govuk-tag--(\w+)/.exec(classes)?.[1];
  return tag('nusa-tag', { variant, class: classes || undefined, ...attributes }, rich(content));
}
