import type { PropertyDeclarations } from 'lit';
import { mask, messages, ofLength } from '@nusa/formats/otp.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('otp', messages);

/**
 * Lets a person enter the code that a text message or an application told them.
 *
 * One box: a box for each digit takes no paste, no autofill and no correction, and says its
 * name six times.
 *
 * @summary A code from a message.
 * @tag nusa-otp-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaOtpInput extends NusaTextInput {
  static override properties: PropertyDeclarations = {
    length: { type: Number },
  };

  /** How many digits every code of the service has; without it, 4 to 6 are taken. */
  declare length: number | undefined;

  constructor() {
    super();
    this.inputmode = mask.inputmode;
    this.autocomplete = mask.autocomplete;
    this.width = String(mask.width);
    this.spellcheckValue = 'false';
    this.extraLetterSpacing = true;
  }

  /** @internal What the format says. */
  findProblem(): Problem | undefined {
    const { parse, messages: own } = ofLength(this.length ?? 0);
    return formatProblem(this, { parse }, this.length ? catalogue('otp', own) : words);
  }
}
