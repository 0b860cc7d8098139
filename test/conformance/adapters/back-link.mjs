import { rich, tag } from '../markup.mjs';

export function adapt({ text, html, href, classes = '', attributes }) {
  const host = {
    inverse: classes.includes('govuk-back-link--inverse'),
    class: classes || undefined,
  };
  if (!html && !attributes) return tag('nusa-back-link', { label: text, href, ...host });
  const link = tag('a', { href: href ?? '#', ...attributes }, rich({ text: text ?? 'Back', html }));
  return tag('nusa-back-link', host, link);
}
