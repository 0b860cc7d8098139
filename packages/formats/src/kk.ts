import { digitFormat, type DigitError } from './digit-format.js';
import { failure, type Messages, type Result } from './result.js';

/**
 * Nomor KK, the number of a family card (Kartu Keluarga): 16 digits, made of the region, the date of
 * registration (`DDMMYY`) and a serial number.
 *
 * Only the day is checked. Unlike in a woman's NIK, nothing is added to it, so a day from 41 means
 * that a NIK was entered in the wrong field. Regions may no longer exist and are not checked.
 */
export type KkError = DigitError | 'day';

const digits = /* @__PURE__ */ digitFormat('nomor KK', 'KK number', [16]);

export function parse(text: unknown): Result<string, KkError> {
  const result = digits.parse(text);
  return result.ok && !/^.{6}(0[1-9]|[12]\d|3[01])/.test(result.value) ? failure('day') : result;
}

export const { format, mask } = digits;

export const messages: Messages<KkError> = {
  id: {
    ...digits.messages.id,
    day: 'Ini bukan nomor KK. Nomor KK tertulis di bagian atas Kartu Keluarga, di bawah judulnya',
  },
  en: {
    ...digits.messages.en,
    day: 'This is not a KK number. It is at the top of the Kartu Keluarga, below the title',
  },
};
