import { tag } from '../markup.mjs';

export function adapt({ text, html, href, classes, attributes }) {
  const host = { class: classes };
  if (!html && !attributes) return tag('nusa-skip-link', { label: text, href, ...host });
  const link = tag('a', { href: href ?? '#content', ...attributes }, html ?? text);
  return tag('nusa-skip-link', host, link);
}
