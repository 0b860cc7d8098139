import { isoDate } from './calendar.js';
import { digitFormat, type DigitError } from './digit-format.js';
import { failure, type Messages, type Result } from './result.js';

/**
 * NIK (Nomor Induk Kependudukan), the number of a person: 16 digits, `PPKKCC DDMMYY SSSS`.
 *
 * It has no check digit. People keep it for life, even if the region, sex or birth date in its
 * digits is not, or is no longer, theirs (PP 40/2019, article 30 (2)). So none of these is a reason
 * to reject it.
 */
export type NikError = DigitError | 'serial';

const digits = /* @__PURE__ */ digitFormat('NIK', 'NIK', [16]);

/** Serial numbers start at 0001 for each region and day: 0000 is a placeholder, not a person. */
export function parse(text: unknown): Result<string, NikError> {
  const result = digits.parse(text);
  return result.ok && result.value.endsWith('0000') ? failure('serial') : result;
}

export const { format, mask } = digits;

export const messages: Messages<NikError> = {
  id: { ...digits.messages.id, serial: 'NIK tidak berakhir dengan 0000. Periksa angkanya' },
  en: { ...digits.messages.en, serial: 'NIK does not end in 0000. Check the digits' },
};

/** What the digits of a NIK say, which may not be true of the person. */
export interface NikHint {
  readonly isHint: true;
  /** Where it was issued: province, regency and district, `31.71.01`. It may no longer exist. */
  readonly district: string;
  /** Women have 40 added to the day. */
  readonly sex: 'female' | 'male' | undefined;
  /** The birth date in each century where it is a real date in the past; often one, sometimes none. */
  readonly birthDates: readonly string[];
  readonly serial: string;
}

/**
 * Reads a parsed NIK as a hint. Never validate or fill in an answer with it.
 *
 * @param today birth dates after it are left out
 */
export function explain(nik: string, today = new Date()): NikHint {
  const [day, month, year] = nik.slice(6, 12).match(/../g)!.map(Number) as [number, number, number];
  const sex = isoDate(2000, 1, day) ? 'male' : isoDate(2000, 1, day - 40) ? 'female' : undefined;
  return {
    isHint: true,
    district: nik.replace(/(..)(..)(..).*/, '$1.$2.$3'),
    sex,
    birthDates: [1900, 2000]
      .map((century) => isoDate(century + year, month, sex ? day % 40 : 0))
      .filter((date) => date && date <= today.toISOString()),
    serial: nik.slice(12),
  };
}
