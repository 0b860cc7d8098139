import { escape, tag } from '../../markup.mjs';

/** Text, or HTML that stays HTML. */
export const content = (options) => options?.html || escape(options?.text ?? '');

const isPlain = ({ html, classes, attributes } = {}) => !html && !classes && !attributes;

/**
 * A text of a group: its attribute where it is plain, or the author's own element in the slot.
 *
 * @returns {{ attribute?: string, child?: string }}
 */
export function textOrSlot(slot, options) {
  if (!options) return {};
  if (isPlain(options)) return { attribute: options.text };
  return {
    child: tag('span', { slot, class: options.classes, ...options.attributes }, content(options)),
  };
}

/** An error with markup, or with other words before it, is an element of its own. */
function errorParts(options) {
  if (!options) return {};
  if (isPlain(options) && options.visuallyHiddenText === undefined)
    return { attribute: options.text };
  const attributes = {
    slot: 'error-message',
    'visually-hidden-text': options.visuallyHiddenText,
    class: options.classes,
    ...options.attributes,
  };
  return {
    attribute: options.text ?? options.html.replace(/<[^>]*>/g, ''),
    child: tag('nusa-error-message', attributes, content(options)),
  };
}

const legendSize = (classes = '') => /legend--(xl|[sml])\b/.exec(classes)?.[1];

/** The attributes and slotted children that every group with a legend has. */
export function groupParts({ fieldset, hint, errorMessage, formGroup }) {
  const { legend } = fieldset ?? {};
  const sized = legendSize(legend?.classes);
  // The size is an attribute of ours; other classes are on the author's own element.
  const legendText = textOrSlot(
    'legend',
    legend && { ...legend, classes: sized ? '' : legend.classes },
  );
  const hintText = textOrSlot('hint', hint);
  const error = errorParts(errorMessage);
  return {
    attributes: {
      legend: legendText.attribute,
      'legend-size': sized,
      'page-heading': legend?.isPageHeading,
      hint: hintText.attribute,
      'error-message': error.attribute,
      'described-by': fieldset?.describedBy,
      class: [formGroup?.classes, fieldset?.classes].filter(Boolean).join(' ') || undefined,
      ...formGroup?.attributes,
      ...fieldset?.attributes,
    },
    children: [legendText.child, hintText.child, error.child],
  };
}

/** Options of `formGroup` that come before or after the inputs. */
export const around = (options) => options && content(options);
