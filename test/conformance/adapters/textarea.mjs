import { escape, tag } from '../markup.mjs';
import { beside, boolean, field } from './support/field.mjs';

export function adapt(options) {
  const { formGroup = {} } = options;
  const shared = {
    name: options.name,
    rows: options.rows,
    autocomplete: options.autocomplete,
    spellcheck: boolean(options.spellcheck),
    disabled: options.disabled,
  };
  const isOwn =
    options.classes || options.attributes || formGroup.beforeInput || formGroup.afterInput;
  if (!isOwn) {
    return field('nusa-textarea', options, { attributes: { ...shared, value: options.value } });
  }
  const textarea = tag(
    'textarea',
    {
      class: options.classes,
      ...shared,
      rows: options.rows ?? 5,
      ...options.attributes,
    },
    escape(options.value ?? ''),
  );
  return field('nusa-textarea', options, {
    control: [
      beside('before', formGroup.beforeInput),
      textarea,
      beside('after', formGroup.afterInput),
    ].join(''),
  });
}
