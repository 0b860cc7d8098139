import { tag } from '../markup.mjs';
import { beside, boolean, content, field } from './support/field.mjs';

const WIDTH = /^govuk-input--width-(\d+)$/;
const SPACING = 'govuk-input--extra-letter-spacing';

/** The classes that are attributes of ours, and the others. */
function readClasses(classes = '') {
  const all = classes.split(' ').filter(Boolean);
  return {
    width: all.map((name) => WIDTH.exec(name)?.[1]).find(Boolean),
    isSpaced: all.includes(SPACING),
    others: all.filter((name) => !WIDTH.test(name) && name !== SPACING),
  };
}

export function adapt(options) {
  const { prefix, suffix, inputWrapper, formGroup = {} } = options;
  const { width, isSpaced, others } = readClasses(options.classes);
  const shared = {
    name: options.name,
    type: options.type,
    value: options.value,
    inputmode: options.inputmode,
    autocomplete: options.autocomplete,
    autocapitalize: options.autocapitalize,
    pattern: options.pattern,
    spellcheck: boolean(options.spellcheck),
    disabled: options.disabled,
  };
  const isPlainAffix = ({ html, classes, attributes } = {}) =>
    html === undefined && !classes && !attributes;
  const isRich = Boolean(
    !isPlainAffix(prefix) ||
    !isPlainAffix(suffix) ||
    inputWrapper ||
    formGroup.beforeInput ||
    formGroup.afterInput,
  );

  if (!isRich && !others.length && !options.attributes) {
    return field('nusa-text-input', options, {
      attributes: {
        ...shared,
        width,
        'extra-letter-spacing': isSpaced,
        prefix: prefix?.text,
        suffix: suffix?.text,
      },
    });
  }

  // The author's own input, in a wrapper with what is beside it.
  const classes = [
    'nusa-control',
    width && `nusa-control--width-${width}`,
    isSpaced && 'nusa-control--extra-letter-spacing',
    ...others,
  ];
  const input = tag('input', {
    class: classes.filter(Boolean).join(' '),
    ...shared,
    type: options.type ?? 'text',
    ...options.attributes,
  });
  if (!isRich) return field('nusa-text-input', options, { control: input });

  const affix = (kind, option) =>
    option &&
    tag(
      'span',
      {
        class: ['nusa-affix', `nusa-affix--${kind}`, option.classes].filter(Boolean).join(' '),
        'aria-hidden': 'true',
        ...option.attributes,
      },
      content(option),
    );
  const control = tag(
    'span',
    {
      slot: 'input',
      class: ['nusa-input-wrapper', inputWrapper?.classes].filter(Boolean).join(' '),
      ...inputWrapper?.attributes,
    },
    [
      beside('before', formGroup.beforeInput),
      affix('prefix', prefix),
      input,
      affix('suffix', suffix),
      beside('after', formGroup.afterInput),
    ],
  );
  return field('nusa-text-input', options, { control });
}
