import type { PropertyDeclarations } from 'lit';
import { Choice } from '../field/choice.js';
import { inheritedFlag } from '../base/inherited.js';

/**
 * One option of `nusa-checkboxes`, or a single checkbox, for example for consent.
 *
 * @summary One checkbox with its label and hint.
 * @tag nusa-checkbox
 *
 * @slot - Content that is shown while this box is ticked; one simple question, in elements.
 * @slot label - The author's own `<label>`, for a label with markup.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native, from the control: the person ticked or cleared it.
 */
export class NusaCheckbox extends Choice {
  static override properties: PropertyDeclarations = {
    exclusive: { type: Boolean },
  };

  /** Whether ticking it clears the others of the same name, and vice versa: “none of these”. */
  declare exclusive: boolean;

  protected override readonly groupTag = 'nusa-checkboxes';
  protected override readonly type = 'checkbox';

  /** @internal Inside `nusa-consent` a box starts ticked only if the person ticked it before. */
  override get isInitiallyChecked(): boolean {
    const consent = this.context.closest('nusa-consent');
    return (!consent || inheritedFlag(consent, 'answered')) && super.isInitiallyChecked;
  }

  override get isDisabled(): boolean {
    const consent = this.context.closest('nusa-consent');
    return super.isDisabled || (consent !== undefined && inheritedFlag(consent, 'disabled'));
  }

  protected override matchesGroupValue(value: string): boolean {
    return value.split(/\s*,\s*/).includes(this.defaultValue ?? 'on');
  }
}
