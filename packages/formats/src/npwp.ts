import { digitFormat } from './digit-format.js';
import { group } from './text.js';

/**
 * NPWP, the taxpayer number: 16 digits since 1 July 2024, which for residents is the NIK, or the
 * older 15, written `99.999.999.9-999.999` (PMK 112/2022, PMK 136/2023, PER-6/PJ/2024).
 *
 * Neither is converted into the other: only the tax office knows which 16 digits replaced which 15.
 * The check digit of the older form is not checked, because no regulation defines it.
 */
const digits = /* @__PURE__ */ digitFormat('NPWP', 'NPWP', [15, 16]);

export const { parse, mask, messages } = digits;

/** 15 digits as on the card, 16 in fours. */
export const format = (value: string): string =>
  value.length === 15
    ? value.replace(/(..)(...)(...)(.)(...)(...)/, '$1.$2.$3.$4-$5.$6')
    : group(value);
