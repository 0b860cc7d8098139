import { tag } from '../markup.mjs';
export function adapt(options) {
  return tag('nusa-text-input', {
    label: options.label?.text ?? options.label?.html,
    hint: options.hint?.text,
    'error-message': options.errorMessage?.text,
    name: options.name,
    'control-id': options.id,
    type: options.type,
    value: options.value,
    'described-by': options.describedBy,
    inputmode: options.inputmode,
    autocomplete: options.autocomplete,
    pattern: options.pattern,
    spellcheck: options.spellcheck === undefined ? undefined : String(options.spellcheck),
    autocapitalize: options.autocapitalize,
    disabled: options.disabled,
    prefix: options.prefix?.text,
    suffix: options.suffix?.text,
    'page-heading': options.label?.isPageHeading,
  });
}
