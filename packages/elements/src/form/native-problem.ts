import type { NativeControl } from '../dom/control-state.js';
import type { Constraint, Problem } from '../field/problem.js';

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
