import { escape, tag } from '../markup.mjs';
import { beside, boolean, field } from './support/field.mjs';

/** GOV.UK's names of the messages, and our attributes. */
const TEXTS = {
  textareaDescriptionText: 'textarea-description-text',
  charactersUnderLimitText: 'characters-under-limit-text',
  charactersAtLimitText: 'characters-at-limit-text',
  charactersOverLimitText: 'characters-over-limit-text',
  wordsUnderLimitText: 'words-under-limit-text',
  wordsAtLimitText: 'words-at-limit-text',
  wordsOverLimitText: 'words-over-limit-text',
};

/** An attribute holds the form for any number; the other plural forms are for the property. */
const texts = (options) =>
  Object.fromEntries(
    Object.entries(TEXTS).map(([option, name]) => [
      name,
      options[option]?.other ?? options[option],
    ]),
  );

export function adapt(options) {
  const { formGroup = {}, countMessage } = options;
  const control = {
    name: options.name,
    rows: options.rows,
    spellcheck: boolean(options.spellcheck),
  };
  const isOwn =
    options.classes || options.attributes || formGroup.beforeInput || formGroup.afterInput;
  const textarea = tag(
    'textarea',
    { class: options.classes, ...control, rows: options.rows ?? 5, ...options.attributes },
    escape(options.value ?? ''),
  );
  // What classes on the message would change, the page's CSS changes below the host.
  const classes = [formGroup.classes, countMessage?.classes].filter(Boolean).join(' ');
  return field(
    'nusa-character-count',
    { ...options, formGroup: { ...formGroup, classes: classes || undefined } },
    {
      attributes: {
        maxlength: options.maxwords ?? options.maxlength,
        'count-type': options.maxwords ? 'words' : options.countType,
        threshold: options.threshold,
        ...texts(options),
        ...(isOwn ? undefined : { ...control, value: options.value }),
      },
      control: isOwn
        ? beside('before', formGroup.beforeInput) + textarea + beside('after', formGroup.afterInput)
        : '',
    },
  );
}
