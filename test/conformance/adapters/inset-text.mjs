import { rich, tag } from '../markup.mjs';

export function adapt({ id, classes, attributes, ...content }) {
  return tag('nusa-inset-text', { id, class: classes, ...attributes }, rich(content));
}
