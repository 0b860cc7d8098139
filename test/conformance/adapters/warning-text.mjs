import { rich, tag } from '../markup.mjs';

export function adapt({ iconFallbackText, classes, attributes, ...content }) {
  const host = { 'icon-fallback-text': iconFallbackText, class: classes, ...attributes };
  return tag('nusa-warning-text', host, rich(content));
}
