import type { PropertyDeclarations } from 'lit';
import { mask, messages, ofLength } from '@nusa/formats/otp.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('otp', messages);

/**
 * Lets people enter a one-time code from a text message or an authenticator app.
 *
 * It is a single field: one field for each digit hinders pasting, autofill and corrections, and
 * screen readers announce its label six times.
 *
 * @summary A text field for a one-time code.
 * @tag nusa-otp-input
 *
 * @slot - Help with markup, shown between the hint and the control; or your own `<input>`.
 * @event input - Native `input`, from the control: fired on each change while typing.
 * @event change - Native `change`, from the control: fired when the person commits a new value.
 */
export class NusaOtpInput extends NusaTextInput {
  static override properties: PropertyDeclarations = {
    length: { type: Number },
  };

  /** The number of digits in every code of the service. By default, 4 to 6 digits are accepted. */
  declare length: number | undefined;

  constructor() {
    super();
    this.inputmode = mask.inputmode;
    this.autocomplete = mask.autocomplete;
    this.width = String(mask.width);
    this.spellcheckValue = 'false';
    this.extraLetterSpacing = true;
  }

  /** @internal Returns the error of the format, if the text does not match it. */
  findProblem(): Problem | undefined {
    const { parse, messages: own } = ofLength(this.length ?? 0);
    return formatProblem(this, { parse }, this.length ? catalogue('otp', own) : words);
  }
}
