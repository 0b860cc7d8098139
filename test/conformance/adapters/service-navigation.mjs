import { rich, tag } from '../markup.mjs';

export function adapt(options) {
  const { classes = '', slots = {} } = options;
  const items = (options.navigation ?? []).filter(Boolean);
  const { collapseNavigationOnMobile = items.length > 1 } = options;
  const end = typeof slots.end === 'string' ? { html: slots.end } : slots.end;
  const host = {
    'service-name': options.serviceName,
    'service-url': options.serviceUrl,
    'aria-label': options.ariaLabel,
    'menu-button-text': options.menuButtonText,
    'menu-button-label': options.menuButtonLabel,
    'navigation-label': options.navigationLabel,
    'collapse-navigation-on-mobile': collapseNavigationOnMobile,
    variant: classes.includes('govuk-service-navigation--inverse') ? undefined : 'light',
    'end-align': end && end.align !== 'inline' ? 'below' : undefined,
    class: classes || undefined,
    ...options.attributes,
  };
  const list = { id: options.navigationId, class: options.navigationClasses };
  const entries = [slots.navigationStart, ...items.map(item), slots.navigationEnd].filter(Boolean);
  return tag('nusa-service-navigation', host, [
    slots.start && tag('div', { slot: 'start' }, slots.start),
    entries.length && tag('ul', list, entries),
    end && tag('div', { slot: 'end' }, end.html),
  ]);
}

function item({ href, current, active, attributes, ...content }) {
  const state = { 'aria-current': current ? 'page' : active ? 'true' : undefined };
  const text = current || active ? tag('strong', {}, rich(content)) : rich(content);
  return tag(
    'li',
    {},
    href ? tag('a', { href, ...state, ...attributes }, text) : tag('span', state, text),
  );
}
