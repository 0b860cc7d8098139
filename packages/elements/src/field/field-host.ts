import type { Problem } from './problem.js';

/** The part of a form field that `nusa-form` and `nusa-error-summary` use. */
export interface FieldHost {
  errorMessage: string | null | undefined;
  /** The id of the control that an error links to, if it is not the field's own id. */
  readonly errorTarget?: string;
  /** Returns an error that native validation does not detect. */
  findProblem?(): Problem | undefined;
}
