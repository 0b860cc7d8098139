import { tag } from '../markup.mjs';

export const landmark = 'header';

export function adapt({ homepageUrl, productName, containerClasses = '', classes, attributes }) {
  const host = {
    href: homepageUrl ?? '//gov.uk',
    unit: productName,
    'full-width': containerClasses.includes('--full-width'),
    class: classes,
    ...attributes,
  };
  const logo = { slot: 'logo', role: 'img', 'aria-label': 'GOV.UK' };
  return tag('nusa-header', host, tag('svg', logo, tag('title', {}, 'GOV.UK')));
}
