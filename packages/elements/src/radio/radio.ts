import { Choice } from '../field/choice.js';
import { inheritedFlag } from '../base/inherited.js';

/**
 * One option of `nusa-radios`.
 *
 * @summary A radio button with a label and hint.
 * @tag nusa-radio
 *
 * @slot - Conditional content, shown while this option is selected: one simple question, as elements.
 * @slot label - Your own `<label>`, for a label with markup.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native `change`, from the control: fired when the person selects it.
 */
export class NusaRadio extends Choice {
  protected override readonly groupTag = 'nusa-radios';
  protected override readonly type = 'radio';

  /** @internal Only the first radio is required: browsers apply `required` to the whole group. */
  override get isRequired(): boolean {
    const group = this.group;
    return (
      group !== undefined &&
      inheritedFlag(group, 'required') &&
      this.context.indexIn(group) === 0 &&
      this.isReachable
    );
  }

  protected override matchesGroupValue(value: string): boolean {
    return value === (this.defaultValue ?? 'on');
  }
}
