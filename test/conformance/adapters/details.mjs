import { tag } from '../markup.mjs';
import { content } from './parts/groups.mjs';

export function adapt(options) {
  return tag(
    'nusa-details',
    {
      id: options.id,
      summary: options.summaryHtml ? undefined : options.summaryText,
      open: options.open,
      class: options.classes,
      ...options.attributes,
    },
    [
      options.summaryHtml && tag('span', { slot: 'summary' }, options.summaryHtml),
      options.caller ?? content(options),
    ],
  );
}
