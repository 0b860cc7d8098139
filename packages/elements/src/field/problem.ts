/** The attribute whose constraint is not met, or `custom` for the page's own message. */
export type Constraint =
  'required' | 'type' | 'pattern' | 'minlength' | 'maxlength' | 'min' | 'max' | 'step' | 'custom';

/** Something that a person has to mend in one field. */
export interface Problem {
  readonly constraint: Constraint;
  /** Where the error summary's link leads. */
  readonly control: HTMLElement;
  /** The page's own message, from `setCustomValidity`, or one that the element chose; `%{label}` and `%{Label}` name the field. */
  readonly message?: string;
}
