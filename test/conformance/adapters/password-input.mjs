import { tag } from '../markup.mjs';

/** GOV.UK says the width and the size of the label in classes. */
const variantOf = (classes, prefix) =>
  classes?.match(new RegExp(`${prefix}--(?:width-)?(\\w+)`))?.[1];

export function adapt(options) {
  const { label = {}, hint, errorMessage, attributes, formGroup = {} } = options;
  // Attributes of the input's own are the author's native input.
  const input =
    attributes &&
    tag('input', {
      type: 'password',
      id: options.id,
      name: options.name,
      value: options.value,
      autocomplete: options.autocomplete,
      ...attributes,
    });
  const field = input ? {} : { name: options.name, value: options.value };
  return tag(
    'nusa-password-input',
    {
      label: label.text,
      'label-size': variantOf(label.classes, 'govuk-label'),
      'page-heading': label.isPageHeading,
      hint: hint?.text,
      'error-message': errorMessage?.text,
      ...field,
      'control-id': options.id,
      'described-by': options.describedBy,
      disabled: options.disabled,
      autocomplete: options.autocomplete,
      width: variantOf(options.classes, 'govuk-input'),
      'show-password-text': options.showPasswordText,
      'hide-password-text': options.hidePasswordText,
      'show-password-aria-label-text': options.showPasswordAriaLabelText,
      'hide-password-aria-label-text': options.hidePasswordAriaLabelText,
      'password-shown-announcement-text': options.passwordShownAnnouncementText,
      'password-hidden-announcement-text': options.passwordHiddenAnnouncementText,
      class: formGroup.classes,
      ...formGroup.attributes,
    },
    [formGroup.beforeInput?.html, input],
  );
}
