import { mask, messages, parse } from '@nusa/formats/phone.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('phone', messages);

/**
 * Lets people enter a telephone number as they would write it: 0812…, +62…, with an area code, or foreign.
 *
 * The form submits the text as entered; a server that parses it with `@nusa/formats` gets `+6281234567890`.
 *
 * @summary A text field for a telephone number.
 * @tag nusa-phone-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input>`.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaPhoneInput extends NusaTextInput {
  constructor() {
    super();
    this.type = 'tel';
    this.autocomplete = mask.autocomplete;
    this.width = String(mask.width);
  }

  /** @internal Returns the error of the format, if the text does not match it. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }
}
