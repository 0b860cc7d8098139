import { mask, messages, parse } from '@nusa/formats/full-name.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('full-name', messages);

/**
 * Lets people enter their full name in one field: many people have a single name, and names do not divide
 * reliably into parts.
 *
 * @summary A text field for a person's full name.
 * @tag nusa-name-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input>`.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaNameInput extends NusaTextInput {
  constructor() {
    super();
    this.autocomplete = mask.autocomplete;
    this.autocapitalizeValue = mask.autocapitalize;
    this.spellcheckValue = 'false';
  }

  /** @internal Returns the error of the format, if the text does not match it. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }
}
