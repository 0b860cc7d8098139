import { tag } from '../markup.mjs';
import { content } from './parts/groups.mjs';

const text = (options, name) =>
  content({ html: options[`${name}Html`], text: options[`${name}Text`] });

/** The summary as a server's template prints it: it reads without us. */
export function adapt(options) {
  const description = options.caller ?? text(options, 'description');
  const lines = options.errorList?.map((item) =>
    tag(
      'li',
      {},
      item.href ? tag('a', { href: item.href, ...item.attributes }, content(item)) : content(item),
    ),
  );
  return tag(
    'nusa-error-summary',
    {
      'disable-auto-focus': options.disableAutoFocus,
      class: options.classes,
      ...options.attributes,
    },
    tag('div', {}, [
      tag('h2', {}, text(options, 'title')),
      description && tag('p', {}, description),
      lines?.length && tag('ul', {}, lines),
    ]),
  );
}
