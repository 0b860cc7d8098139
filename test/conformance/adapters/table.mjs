import { escape, rich, tag } from '../markup.mjs';

function cell(name, { format, classes, colspan, rowspan, attributes, ...content }, scope) {
  const own = [format && `nusa-${format}`, classes].filter(Boolean).join(' ');
  return tag(
    name,
    { scope, class: own || undefined, colspan, rowspan, ...attributes },
    rich(content),
  );
}

export function adapt(options) {
  const { rows, head, caption, captionClasses = '', firstCellIsHeader } = options;
  const { classes = '', attributes } = options;
  const host = {
    'caption-size': /govuk-table__caption--(\w+)/.exec(captionClasses)?.[1],
    'small-text-until-tablet': classes.includes('small-text-until-tablet'),
    class: classes || undefined,
    ...attributes,
  };
  return tag(
    'nusa-table',
    host,
    tag('table', {}, [
      caption && tag('caption', { class: captionClasses || undefined }, escape(caption)),
      head &&
        tag(
          'thead',
          {},
          tag(
            'tr',
            {},
            head.map((item) => cell('th', item, 'col')),
          ),
        ),
      tag(
        'tbody',
        {},
        rows.filter(Boolean).map((row) =>
          tag(
            'tr',
            {},
            row.map((item, i) =>
              firstCellIsHeader && !i ? cell('th', item, 'row') : cell('td', item),
            ),
          ),
        ),
      ),
    ]),
  );
}
