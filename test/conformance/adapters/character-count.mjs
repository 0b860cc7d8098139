import { escape, tag } from '../markup.mjs';
import { around } from './parts/groups.mjs';

const TEXTS = ['UnderLimit', 'AtLimit', 'OverLimit'].flatMap((key) => [
  ['characters', key],
  ['words', key],
]);

const labelSize = (classes = '') => /label--(xl|[sml])\b/.exec(classes)?.[1];

/** A text, or the plural form that any number can have; the other forms are for the property. */
const anyNumber = (text) => text?.other ?? text;

export function adapt(options) {
  const { label = {}, hint, errorMessage, formGroup = {}, countMessage } = options;
  const hasOwnTextarea = Boolean(options.attributes || options.classes);
  const control = {
    name: options.name,
    rows: options.rows,
    spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
  };
  const texts = TEXTS.map(([unit, key]) => [
    `${unit}-${key.replace('L', '-l').toLowerCase()}-text`,
    anyNumber(options[`${unit}${key}Text`]),
  ]);
  return tag(
    'nusa-character-count',
    {
      label: label.html ? undefined : label.text,
      'label-size': labelSize(label.classes),
      'page-heading': label.isPageHeading,
      hint: hint?.text,
      'error-message': errorMessage?.text,
      'control-id': options.id,
      maxlength: options.maxwords ?? options.maxlength,
      'count-type': options.maxwords ? 'words' : options.countType,
      threshold: options.threshold,
      'textarea-description-text': options.textareaDescriptionText,
      ...Object.fromEntries(texts),
      class: [formGroup.classes, countMessage?.classes].filter(Boolean).join(' ') || undefined,
      ...formGroup.attributes,
      ...(hasOwnTextarea ? undefined : { ...control, value: options.value }),
    },
    [
      around(formGroup.beforeInput),
      hasOwnTextarea &&
        tag(
          'textarea',
          { ...control, rows: options.rows ?? 5, class: options.classes, ...options.attributes },
          escape(options.value ?? ''),
        ),
      around(formGroup.afterInput),
    ],
  );
}
