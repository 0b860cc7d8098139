import { digitFormat, type DigitError } from './digit-format.js';
import { failure, type Messages, type Result } from './result.js';

/**
 * Kode pos: 5 digits. The first is the zone, 1 to 9.
 *
 * It is not looked up, because villages share codes.
 */
export type PostalCodeError = DigitError | 'zone';

const digits = /* @__PURE__ */ digitFormat('kode pos', 'postcode', [5], {
  autocomplete: 'postal-code',
  groups: [5],
  width: 5,
});

export function parse(text: unknown): Result<string, PostalCodeError> {
  const result = digits.parse(text);
  return result.ok && result.value[0] === '0' ? failure('zone') : result;
}

export const { format, mask } = digits;

export const messages: Messages<PostalCodeError> = {
  id: { ...digits.messages.id, zone: 'Kode pos tidak diawali angka 0. Periksa kode pos Anda' },
  en: { ...digits.messages.en, zone: 'Postcode does not start with 0. Check the postcode' },
};
