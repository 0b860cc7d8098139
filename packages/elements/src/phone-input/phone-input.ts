import { mask, messages, parse } from '@nusa/formats/phone.js';
import { formatProblem } from '../field/format-problem.js';
import { catalogue } from '../i18n/messages.js';
import type { Problem } from '../field/problem.js';
import { NusaTextInput } from '../text-input/text-input.js';

const words = catalogue('phone', messages);

/**
 * Lets a person enter a telephone number as they write it: 0812…, +62…, with an area, or foreign.
 *
 * It sends what was entered; a server reads it with `@nusa/formats` and keeps `+6281234567890`.
 *
 * @summary A telephone number.
 * @tag nusa-phone-input
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input>`.
 * @event input - Native, from the control: the value changed while typing.
 * @event change - Native, from the control: the person committed a new value.
 */
export class NusaPhoneInput extends NusaTextInput {
  constructor() {
    super();
    this.type = 'tel';
    this.autocomplete = mask.autocomplete;
    this.width = String(mask.width);
  }

  /** @internal What the format says. */
  findProblem(): Problem | undefined {
    return formatProblem(this, { parse }, words);
  }
}
