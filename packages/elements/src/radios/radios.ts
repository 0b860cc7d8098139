import type { PropertyDeclarations } from 'lit';
import { ChoiceGroup } from '../field/choice-group.js';
import { groupStyles } from '../styles/fieldset.styles.js';
import { radiosStyles } from './radios.styles.js';

/**
 * Lets a person choose one answer.
 *
 * @summary A question with radio buttons.
 * @tag nusa-radios
 *
 * @slot - The `nusa-radio` elements.
 * @slot legend - The question with markup; prefer the `legend` attribute.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @event change - Native, from the chosen control.
 * @csspart legend - The question.
 * @csspart hint - The help.
 */
export class NusaRadios extends ChoiceGroup {
  static override properties: PropertyDeclarations = {
    inline: { type: Boolean, reflect: true },
  };

  static override styles = [groupStyles, radiosStyles];

  /** Whether the choices stand side by side where there is room; for two short answers. */
  declare inline: boolean;

  protected override readonly choiceTag = 'nusa-radio';

  /** The value of the chosen radio, or an empty text. */
  get value(): string {
    return this.choices.find((choice) => choice.checked)?.value ?? '';
  }
  set value(value: string) {
    for (const choice of this.choices) choice.checked = choice.value === value;
  }
}
