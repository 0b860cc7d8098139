import type { Problem } from './problem.js';

/** The elements that can be in error, as `nusa-form` and `nusa-error-summary` look for them. */
export const FIELD_TAGS = [
  'nusa-text-input',
  'nusa-textarea',
  'nusa-character-count',
  'nusa-select',
  'nusa-autocomplete',
  'nusa-radios',
  'nusa-checkboxes',
  'nusa-checkbox',
  'nusa-consent',
  'nusa-date-input',
  'nusa-file-upload',
  'nusa-identifier-input',
  'nusa-phone-input',
  'nusa-rupiah-input',
  'nusa-otp-input',
  'nusa-name-input',
  'nusa-multi-file-upload',
  'nusa-password-input',
];

/** What they have in common once they are upgraded. */
export interface FieldHost {
  errorMessage: string | null | undefined;
  /** The id of the control that an error leads to, where it is not the field's own id. */
  readonly errorTarget?: string;
  /** What is wrong beyond what the browser can tell of each native control. */
  findProblem?(): Problem | undefined;
}
