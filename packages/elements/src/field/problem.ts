/** The attribute whose constraint is violated, or `custom` for the page's own message. */
export type Constraint =
  'required' | 'type' | 'pattern' | 'minlength' | 'maxlength' | 'min' | 'max' | 'step' | 'custom';

/** An error in one field that a person has to correct. */
export interface Problem {
  readonly constraint: Constraint;
  /** The target of the link in the error summary. */
  readonly control: HTMLElement;
  /** The page's own message, from `setCustomValidity`, or the element's; `%{label}` and `%{Label}` name the field. */
  readonly message?: string;
}
