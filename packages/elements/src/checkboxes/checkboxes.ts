import { ChoiceGroup } from '../field/choice-group.js';
import { groupStyles } from '../styles/fieldset.styles.js';
import type { Problem } from '../field/problem.js';
import type { NusaCheckbox } from '../checkbox/checkbox.js';

/**
 * Lets a person choose any number of answers.
 *
 * @summary A question with checkboxes.
 * @tag nusa-checkboxes
 *
 * @slot - The `nusa-checkbox` elements.
 * @slot legend - The question with markup; prefer the `legend` attribute.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native, from the control that was ticked or cleared.
 * @csspart legend - The question.
 * @csspart hint - The help.
 */
export class NusaCheckboxes extends ChoiceGroup {
  static override styles = groupStyles;

  protected override readonly choiceTag = 'nusa-checkbox';

  /** The values of the ticked boxes. At first, the `value` attribute: a list separated by commas. */
  get value(): string[] {
    return this.choices.filter((choice) => choice.checked).map((choice) => choice.value);
  }
  set value(values: readonly string[]) {
    for (const choice of this.choices) choice.checked = values.includes(choice.value);
  }

  /** @internal `required` means at least one box; browsers have no such constraint. */
  findProblem(): Problem | undefined {
    const controls = this.choices.map((choice) => choice.control);
    const control = controls.find((candidate) => candidate?.willValidate);
    const isMissing = this.required && control && !controls.some((other) => other?.checked);
    return isMissing ? { constraint: 'required', control } : undefined;
  }

  /** As in GOV.UK, “none of these” counts for boxes of the same name anywhere in the same form. */
  protected override choiceChanged(control: HTMLInputElement): void {
    if (!control.checked) return;
    const isExclusive = (box: Element) => box.closest<NusaCheckbox>(this.choiceTag)?.exclusive;
    const root = this.getRootNode() as ParentNode;
    for (const other of root.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')) {
      if (other === control || other.name !== control.name || other.form !== control.form) continue;
      if (isExclusive(control) || isExclusive(other)) other.checked = false;
    }
  }
}
