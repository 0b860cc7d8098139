/* What the fields have in common: how their label, hint and error are written. */
import { escape, tag } from '../../markup.mjs';

const NOTHING_BUT_A_SIZE = /^govuk-label--(s|m|l|xl)$/;

/** The text of some HTML, for places that take only text. */
const words = (html) => html.replace(/<[^>]*>/g, '').trim();

/** HTML as it is, or text as HTML. */
export const content = ({ html, text } = {}) => html ?? (text === undefined ? '' : escape(text));

/** A label with markup, classes or attributes is the author's own; plain text is an attribute. */
export function labelOf({ text, html, classes, attributes, isPageHeading } = {}) {
  const size = NOTHING_BUT_A_SIZE.exec(classes)?.[1];
  if (html === undefined && !attributes && (!classes || size)) {
    return {
      attributes: { label: text, 'label-size': size, 'page-heading': isPageHeading },
      child: '',
    };
  }
  const own = ['nusa-label', classesOf(classes)].filter(Boolean).join(' ');
  const label = tag('label', { class: own, ...attributes }, content({ html, text }));
  const heading = tag('h1', { class: 'nusa-label-heading' }, label);
  return { attributes: {}, child: isPageHeading ? heading : label };
}

/** A hint with markup, classes or attributes is a `nusa-hint` inside the field. */
export function hintOf(hint) {
  if (!hint) return { attributes: {}, child: '' };
  const { text, html, classes, attributes } = hint;
  if (html === undefined && !attributes && !classes)
    return { attributes: { hint: text }, child: '' };
  const child = tag('nusa-hint', { class: classes, ...attributes }, content(hint));
  return { attributes: {}, child };
}

/** An error with markup, classes or attributes is a `nusa-error-message` inside; the field has its words. */
export function errorOf(error, isChild = false) {
  if (!error) return { attributes: {}, child: '' };
  const { text, html, classes, attributes, visuallyHiddenText } = error;
  const inWords = { 'error-message': html === undefined ? text : words(html) };
  const isPlain =
    !isChild && html === undefined && !attributes && !classes && visuallyHiddenText === undefined;
  if (isPlain) return { attributes: inWords, child: '' };
  const child = tag(
    'nusa-error-message',
    { class: classes, 'visually-hidden-text': visuallyHiddenText, ...attributes },
    content(error),
  );
  return { attributes: inWords, child };
}

/** What is directly before or after the control. */
export const beside = (place, option) =>
  option && content(option) ? tag('span', { slot: `${place}-input` }, content(option)) : '';

/**
 * A field with everything around its control.
 *
 * @param {string} name of our tag
 * @param {object} options GOV.UK's
 * @param {{ attributes?: object, control?: string }} own the tag's own attributes; the author's own control, where it has to be one
 */
export function field(name, options, { attributes, control = '' }) {
  const { id, describedBy, formGroup = {} } = options;
  const label = labelOf(options.label);
  const hint = hintOf(options.hint);
  // Between a hint and a control that are both the author's, the error is the author's too.
  const error = errorOf(options.errorMessage, Boolean(hint.child && control));
  return tag(
    name,
    {
      ...label.attributes,
      ...hint.attributes,
      ...error.attributes,
      'control-id': id,
      'described-by': describedBy,
      ...attributes,
      class: formGroup.classes,
      ...formGroup.attributes,
    },
    [label.child, hint.child, error.child, control],
  );
}

/** Where we have the same class, by our name; all others are the page's own. */
export const classesOf = (classes = '') =>
  classes.replace(/\bgovuk-(?=(label|button|input)--)/g, 'nusa-') || undefined;

/** Whether a browser checks the spelling, and the like: `false` is a value. */
export const boolean = (value) => (value === undefined ? undefined : String(value));
