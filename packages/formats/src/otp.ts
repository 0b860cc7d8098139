import { digitFormat } from './digit-format.js';

/**
 * The code from a text message or an application: 4 to 6 digits. Messages group them as
 * `123 456`, and so do people.
 */
const digits = /* @__PURE__ */ digitFormat('kode', 'code', [4, 5, 6], {
  autocomplete: 'one-time-code',
  width: 10,
});

export const { parse, mask, messages } = digits;

/** A code is compared with the message as it is. */
export const format = (value: string): string => value;
