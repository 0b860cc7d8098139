import type { NativeControl } from '../dom/control-state.js';
import type { Constraint, Problem } from '../field/problem.js';

const CONSTRAINTS = {
  customError: 'custom',
  valueMissing: 'required',
  badInput: 'type',
  typeMismatch: 'type',
  patternMismatch: 'pattern',
  tooShort: 'minlength',
  tooLong: 'maxlength',
  rangeUnderflow: 'min',
  rangeOverflow: 'max',
  stepMismatch: 'step',
} satisfies Partial<Record<keyof ValidityState, Constraint>>;

type Flag = keyof typeof CONSTRAINTS;

/** The first constraint that a native control does not satisfy. */
export function nativeProblem(control: NativeControl): Problem | undefined {
  if (!control.willValidate) return undefined;
  const { validity } = control;
  const flag = (Object.keys(CONSTRAINTS) as Flag[]).find((name) => validity[name]);
  if (!flag) return lengthProblem(control);
  const constraint = CONSTRAINTS[flag];
  return constraint === 'custom'
    ? { constraint, control, message: control.validationMessage }
    : { constraint, control };
}

/** Browsers check a length only after typing, so that a prefilled value would pass. */
function lengthProblem(control: NativeControl): Problem | undefined {
  if (control instanceof HTMLSelectElement || !control.value) return undefined;
  const { length } = control.value;
  if (control.minLength >= 0 && length < control.minLength)
    return { constraint: 'minlength', control };
  if (control.maxLength >= 0 && length > control.maxLength)
    return { constraint: 'maxlength', control };
  return undefined;
}
