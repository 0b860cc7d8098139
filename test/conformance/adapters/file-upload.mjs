import { tag } from '../markup.mjs';

export function adapt(options) {
  const { label = {}, hint, errorMessage, attributes, classes, formGroup = {} } = options;
  const field = { name: options.name, multiple: options.multiple, disabled: options.disabled };
  // Classes and attributes of the input's own are the author's native input.
  const input =
    (attributes || classes) &&
    tag('input', { type: 'file', id: options.id, class: classes, ...field, ...attributes });
  // Texts that only the improved version shows are left out without it.
  const texts = options.javascript && {
    'choose-files-button-text': options.chooseFilesButtonText,
    'drop-instruction-text': options.dropInstructionText,
    'no-file-chosen-text': options.noFileChosenText,
    'multiple-files-chosen-text': options.multipleFilesChosenText?.other,
    'entered-drop-zone-text': options.enteredDropZoneText,
    'left-drop-zone-text': options.leftDropZoneText,
  };
  return tag(
    'nusa-file-upload',
    {
      label: label.text,
      'label-size': label.classes?.match(/govuk-label--(\w+)/)?.[1],
      'page-heading': label.isPageHeading,
      hint: hint?.text,
      'error-message': errorMessage?.text,
      'control-id': options.id,
      'described-by': options.describedBy,
      'drop-zone': options.javascript,
      ...(!input && field),
      ...texts,
      class: [formGroup.classes, options.wrapperClasses].filter(Boolean).join(' ') || undefined,
      ...formGroup.attributes,
      ...options.wrapperAttributes,
    },
    [formGroup.beforeInput?.html, input],
  );
}
