import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger, updateLedger } from '../size/support/ledger.mjs';
import { fileOf, formats } from './support/formats.mjs';
import { brotli, bundleOf, sizeOf } from './support/sizes.mjs';

/*
 * What a page pays for one format: its module and all that it imports, minified, after brotli.
 * `UPDATE=1 node --test test/formats/sizes.test.mjs` records.
 */

const BUDGET = 1000;
/** Three fields with the words for their parts. */
const BUDGETS = { 'date-parts': 1024 };
/** How far a size may grow without a new record: brotli itself moves by a few bytes. */
const GROWTH = 0.02;

const files = [
  ...Object.keys(formats).map(fileOf),
  'address',
  'date-parts',
  'message',
  'terbilang',
];
const sizes = {};
for (const file of files) sizes[file] = await sizeOf(file);
if (process.env.UPDATE) updateLedger('formats', sizes);
const recorded = readLedger().formats ?? {};

describe('sizes of the formats', () => {
  for (const file of files) {
    it(`${file}: ${sizes[file]} bytes`, () => {
      const budget = BUDGETS[file] ?? BUDGET;
      assert.ok(sizes[file] <= budget, `more than ${budget}`);
      assert.ok(recorded[file], 'not in the ledger');
      const limit = recorded[file] + Math.max(8, recorded[file] * GROWTH);
      assert.ok(sizes[file] <= limit, `grew from ${recorded[file]}: make it smaller, or record it`);
    });
  }

  it('of formats that are gone are not recorded', () => {
    assert.deepEqual(Object.keys(recorded).sort(), [...files].sort());
  });

  it('are those of what is used: one format out of the package brings no other', async () => {
    const one = await bundleOf(
      `import { nik } from '@nusa/formats/index.js'; export const parse = nik.parse;`,
    );
    assert.match(one, /NIK/);
    assert.doesNotMatch(one, /NPWP|rupiah|agu\/aug|tujuh|RT/);
    assert.ok(brotli(one) <= sizes.nik + 8);
  });

  it('do not count what is not asked of a format', async () => {
    const parsing = await bundleOf(`export { parse } from '@nusa/formats/nik.js';`);
    assert.doesNotMatch(parsing, /isHint/);
  });
});
