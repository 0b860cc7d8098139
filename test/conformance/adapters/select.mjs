import { escape, tag } from '../markup.mjs';
import { beside, classesOf, field } from './support/field.mjs';

/** A template's loop prints the options into a `<select>` of its own. */
export function adapt(options) {
  const { name, value, items = [], classes, attributes, disabled, formGroup = {} } = options;
  const isSelected = (item) => {
    const own = item.value ?? item.text;
    return item.selected ?? (value ? own === value : false);
  };
  const select = tag(
    'select',
    { class: classesOf(classes), name, disabled, ...attributes },
    items.filter(Boolean).map((item) =>
      tag(
        'option',
        {
          value: item.value === undefined ? undefined : String(item.value),
          selected: isSelected(item),
          disabled: item.disabled,
          ...item.attributes,
        },
        escape(item.text),
      ),
    ),
  );
  return field('nusa-select', options, {
    control: [
      beside('before', formGroup.beforeInput),
      select,
      beside('after', formGroup.afterInput),
    ].join(''),
  });
}
