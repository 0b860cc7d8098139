import { digitFormat, type DigitError } from './digit-format.js';
import type { Format } from './result.js';

/**
 * The code from a text message or an application: 4 to 6 digits. Messages group them as
 * `123 456`, and so do people.
 */
const withLengths = (lengths: readonly number[]) =>
  digitFormat('kode', 'code', lengths, { autocomplete: 'one-time-code', width: 10 });

const digits = /* @__PURE__ */ withLengths([4, 5, 6]);

export const { parse, mask, messages } = digits;

/** A code is compared with the message as it is. */
export const format = (value: string): string => value;

/**
 * The format of a service whose codes all have the same length.
 *
 * @param length 1 to 20 digits; anything else is the format for 4 to 6
 */
export const ofLength = (length: number): Format<string, DigitError> =>
  length >= 1 && length <= 20
    ? { ...withLengths([Math.trunc(length)]), format }
    : { ...digits, format };
