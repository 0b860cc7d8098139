import type { NativeControl } from './control-state.js';

/** The attribute whose constraint is not met, or `custom` for the page's own message. */
export type Constraint =
  'required' | 'type' | 'pattern' | 'minlength' | 'maxlength' | 'min' | 'max' | 'step' | 'custom';

/** Something that a person has to mend in one field. */
export interface Problem {
  readonly constraint: Constraint;
  /** Where the error summary's link leads. */
  readonly control: HTMLElement;
  /** The page's own message, from `setCustomValidity`, or one that the element chose. */
  readonly message?: string;
}

const CONSTRAINTS: readonly (readonly [keyof ValidityState, Constraint])[] = [
  ['customError', 'custom'],
  ['valueMissing', 'required'],
  ['badInput', 'type'],
  ['typeMismatch', 'type'],
  ['patternMismatch', 'pattern'],
  ['tooShort', 'minlength'],
  ['tooLong', 'maxlength'],
  ['rangeUnderflow', 'min'],
  ['rangeOverflow', 'max'],
  ['stepMismatch', 'step'],
];

/** The first constraint that a native control does not meet. */
export function nativeProblem(control: NativeControl): Problem | undefined {
  if (!control.willValidate) return undefined;
  const { validity } = control;
  const broken = CONSTRAINTS.find(([flag]) => validity[flag]);
  if (!broken) return lengthProblem(control);
  const [, constraint] = broken;
  return constraint === 'custom'
    ? { constraint, control, message: control.validationMessage }
    : { constraint, control };
}

/** Browsers check a length only after typing; a value that the server prefilled counts as well. */
function lengthProblem(control: NativeControl): Problem | undefined {
  if (control instanceof HTMLSelectElement || !control.value) return undefined;
  const { length } = control.value;
  if (control.minLength >= 0 && length < control.minLength)
    return { constraint: 'minlength', control };
  if (control.maxLength >= 0 && length > control.maxLength)
    return { constraint: 'maxlength', control };
  return undefined;
}
