import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLedger, updateLedger } from '../size/support/ledger.mjs';
import { fileOf, formats } from './support/formats.mjs';
import { brotli, bundleOf, sizeOf } from './support/sizes.mjs';

/*
 * The cost of one format: its module and all that it imports, minified and compressed with brotli.
 * `UPDATE=1 node --test test/formats/sizes.test.mjs` records the sizes.
 */

const BUDGET = 1000;
/** Three fields with the names of their parts. */
const BUDGETS = { 'date-parts': 1024 };
/** How much a size may grow before it must be recorded: brotli itself varies by a few bytes. */
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

  it('of removed formats are not recorded', () => {
    assert.deepEqual(Object.keys(recorded).sort(), [...files].sort());
  });

  it('count only what is used: one format brings no other', async () => {
    const one = await bundleOf(
      `import { nik } from '@nusa/formats/index.js'; export const parse = nik.parse;`,
    );
    assert.match(one, /NIK/);
    assert.doesNotMatch(one, /NPWP|rupiah|agu\/aug|tujuh|RT/);
    assert.ok(brotli(one) <= sizes.nik + 8);
  });

  it('do not count unused functions of a format', async () => {
    const parsing = await bundleOf(`export { parse } from '@nusa/formats/nik.js';`);
    assert.doesNotMatch(parsing, /isHint/);
  });
});
