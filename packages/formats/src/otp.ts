import { digitFormat, type DigitError } from './digit-format.js';
import type { Format } from './result.js';

/**
 * The one-time code from a text message or an app: 4 to 6 digits, which messages and people may
 * group as `123 456`.
 */
const withLengths = (lengths: readonly number[]) =>
  digitFormat('kode', 'code', lengths, { autocomplete: 'one-time-code', width: 10 });

const digits = /* @__PURE__ */ withLengths([4, 5, 6]);

export const { parse, mask, messages } = digits;

/** Not grouped, so that people can compare it with the message. */
export const format = (value: string): string => value;

/**
 * Creates the format for codes of one length.
 *
 * @param length 1 to 20; for anything else, returns the format for 4 to 6 digits
 */
export const ofLength = (length: number): Format<string, DigitError> =>
  length >= 1 && length <= 20
    ? { ...withLengths([Math.trunc(length)]), format }
    : { ...digits, format };
