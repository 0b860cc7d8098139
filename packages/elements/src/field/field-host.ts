import type { Problem } from './problem.js';

/** What `nusa-form` and `nusa-error-summary` use of a form field. */
export interface FieldHost {
  errorMessage: string | null | undefined;
  /** The id of the control that an error links to, when it is not the field's own id. */
  readonly errorTarget?: string;
  /** What is wrong, beyond what the browser finds in each native control. */
  findProblem?(): Problem | undefined;
}
