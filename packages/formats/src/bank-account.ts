import { digitFormat } from './digit-format.js';

/**
 * The number of a bank account: 8 to 16 digits; Indonesia has no IBAN.
 *
 * The lengths of individual banks (10, 13, 15 …) are not checked, because banks change them.
 */
export const { parse, format, mask, messages } = /* @__PURE__ */ digitFormat(
  'nomor rekening',
  'account number',
  [8, 9, 10, 11, 12, 13, 14, 15, 16],
);
