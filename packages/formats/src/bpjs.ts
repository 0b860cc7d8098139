import { digitFormat } from './digit-format.js';

/** The number of the national health insurance (BPJS Kesehatan, JKN): 13 digits, or the NIK instead. */
export const { parse, format, mask, messages } = /* @__PURE__ */ digitFormat(
  'nomor BPJS Kesehatan',
  'BPJS Kesehatan number',
  [13, 16],
);
