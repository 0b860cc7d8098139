import { tag } from '../../markup.mjs';
import { around, content, groupParts } from './groups.mjs';

/** A choice; with the author's own `<input>` or `<label>` where these have attributes or markup. */
function choice(type, item, divider) {
  const { label = {}, hint, conditional } = item;
  const hasOwnInput = Boolean(item.attributes);
  const hasOwnLabel = Boolean(hasOwnInput || item.html || label.classes || label.attributes);
  const state = { value: item.value, checked: item.checked, disabled: item.disabled };
  return tag(
    `nusa-${type}`,
    {
      'control-id': item.id,
      name: item.name,
      label: hasOwnLabel ? undefined : item.text,
      hint: hint?.html ? undefined : hint?.text,
      divider,
      'described-by': item.describedBy,
      exclusive: item.behaviour === 'exclusive',
      ...(hasOwnInput ? undefined : state),
    },
    [
      hasOwnInput && tag('input', { type, ...state, ...item.attributes }),
      hasOwnLabel &&
        tag('label', { slot: 'label', class: label.classes, ...label.attributes }, content(item)),
      hint?.html &&
        tag('span', { slot: 'hint', class: hint.classes, ...hint.attributes }, hint.html),
      conditional?.html && tag('div', {}, conditional.html),
    ],
  );
}

/** Radios and checkboxes: the options differ only in what is chosen at first. */
export function choiceGroup(type, options, value) {
  const { attributes, children } = groupParts(options);
  const { beforeInputs, afterInputs, classes: formGroupClasses } = options.formGroup ?? {};
  const classes = `${options.classes ?? ''} ${formGroupClasses ?? ''}`;
  let divider;
  const choices = [];
  for (const item of options.items.filter(Boolean)) {
    if (!item.divider) choices.push(choice(type, item, divider));
    divider = item.divider;
  }
  return tag(
    type === 'radio' ? 'nusa-radios' : 'nusa-checkboxes',
    {
      ...attributes,
      name: options.name,
      'control-id': options.idPrefix,
      value,
      inline: /--inline/.test(classes),
      small: /--small/.test(classes),
      class: `${attributes.class ?? ''} ${options.classes ?? ''}`.trim() || undefined,
      ...options.attributes,
    },
    [...children, around(beforeInputs), ...choices, around(afterInputs)],
  );
}
