import { digitFormat } from './digit-format.js';

/**
 * NISN, the national number of a pupil: 10 digits.
 *
 * The first three usually come from the year of birth, but not always, so they are not checked.
 */
export const { parse, format, mask, messages } = /* @__PURE__ */ digitFormat('NISN', 'NISN', [10], {
  groups: [3, 3, 4],
});
