import { digitFormat } from './digit-format.js';

/** NIB (Nomor Induk Berusaha), the number of a business: 13 digits without a structure (PP 24/2018). */
export const { parse, format, mask, messages } = /* @__PURE__ */ digitFormat('NIB', 'NIB', [13], {
  groups: [4, 4, 5],
});
