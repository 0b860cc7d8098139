import type { FormField } from './form-field.js';
import type { MessageValues } from '../i18n/messages.js';
import type { NusaElement } from '../base/nusa-element.js';
import type { Problem } from './problem.js';

/** The part of a format of `@nusa/formats` that a field uses. */
export interface FieldFormat<Code extends string> {
  readonly parse: (
    text: unknown,
  ) =>
    | { readonly ok: true }
    | { readonly ok: false; readonly error: Code; readonly facts: MessageValues };
}

/**
 * Returns the error in the text of a field, with the message of its format: a server that parses
 * the field with the same format reports the same.
 */
export function formatProblem<Code extends string>(
  field: FormField,
  { parse }: FieldFormat<Code>,
  words: (host: NusaElement, code: Code, facts: MessageValues) => string,
): Problem | undefined {
  const { control } = field;
  if (!control?.willValidate || control.validity.customError) return undefined;
  const result = parse(control.value);
  if (result.ok) return undefined;
  const isEmpty = result.error === 'empty';
  if (isEmpty && !control.required) return undefined;
  const message = words(field, result.error, result.facts);
  return { constraint: isEmpty ? 'required' : 'type', control, message };
}
