import { digitFormat } from './digit-format.js';

/**
 * NITKU, the number of a place of business: the 16 digits of the NPWP and 6 for the branch
 * (PER-6/PJ/2024).
 */
export const { parse, format, mask, messages } = /* @__PURE__ */ digitFormat(
  'NITKU',
  'NITKU',
  [22],
  { groups: [4, 4, 4, 4, 6], width: 30 },
);
