import { mask, messages, parse } from '@nusa/formats/full-name.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('full-name', messages);

/**
 * Lets a person enter their whole name in one field: many people have one name, and nobody's has to split.
 *
 * @summary A person's whole name.
 * @tag nusa-name-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaNameInput extends NusaTextInput {
  constructor() {
    super();
    this.autocomplete = mask.autocomplete;
    this.autocapitalizeValue = mask.autocapitalize;
    this.spellcheckValue = 'false';
  }

  /** @internal What the format says. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }
}
