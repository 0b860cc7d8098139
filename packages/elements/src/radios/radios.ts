import type { PropertyDeclarations } from 'lit';
import { ChoiceGroup } from '../field/choice-group.js';
import { groupStyles } from '../styles/fieldset.styles.js';
import { radiosStyles } from './radios.styles.js';

/**
 * Lets people select one option.
 *
 * @summary A group of radio buttons with a legend, hint and error message.
 * @tag nusa-radios
 *
 * @slot - The `nusa-radio` elements.
 * @slot legend - The question with markup; prefer the `legend` attribute.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native `change`, from the selected control.
 * @csspart legend - The question.
 * @csspart hint - The hint.
 */
export class NusaRadios extends ChoiceGroup {
  static override properties: PropertyDeclarations = {
    inline: { type: Boolean, reflect: true },
  };

  static override styles = [groupStyles, radiosStyles];

  /** Whether the options are side by side where there is room. For two short options. */
  declare inline: boolean;

  protected override readonly choiceTag = 'nusa-radio';

  /** The value of the selected radio, or an empty string. */
  get value(): string {
    return this.choices.find((choice) => choice.checked)?.value ?? '';
  }
  set value(value: string) {
    for (const choice of this.choices) choice.checked = choice.value === value;
  }
}
