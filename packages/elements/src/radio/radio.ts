import { Choice } from '../field/choice.js';
import { inheritedFlag } from '../base/inherited.js';

/**
 * One answer of `nusa-radios`.
 *
 * @summary One radio button with its label and hint.
 * @tag nusa-radio
 *
 * @slot - Content that is shown when this answer is chosen; one simple question, in elements.
 * @slot label - The author's own `<label>`, for a label with markup.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native, from the control: the person chose it.
 */
export class NusaRadio extends Choice {
  protected override readonly groupTag = 'nusa-radios';
  protected override readonly type = 'radio';

  /** @internal A browser checks `required` for the whole group when one of its radios has it. */
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
