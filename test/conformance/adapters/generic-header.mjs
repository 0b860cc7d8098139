import { tag } from '../markup.mjs';

export const landmark = 'header';

export function adapt({ url, logoText, logoHtml, containerClasses = '', classes, attributes }) {
  const host = {
    'logo-text': logoHtml ? undefined : logoText,
    url,
    'full-width': containerClasses.includes('--full-width'),
    class: classes,
    ...attributes,
  };
  return tag('nusa-generic-header', host, logoHtml && tag('span', { slot: 'logo' }, logoHtml));
}
