import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { fileOf, formats, rowsOf, tables } from './support/formats.mjs';

/* The tables in data/ say what is accepted, what is rejected, and why. Each row is a test. */

// The century of a two-digit year depends on today's date. The tables assume this one.
mock.timers.enable({ apis: ['Date'], now: new Date('2026-11-24T00:00:00Z') });

const asInTable = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

it('there is a table for each format, and no other', () => {
  assert.deepEqual(tables.sort(), Object.keys(formats).map(fileOf).sort());
});

for (const [name, format] of Object.entries(formats)) {
  describe(name, () => {
    for (const { text, error, value, why } of rowsOf(name)) {
      it(`${JSON.stringify(text)} ${error ? `is rejected (${error})` : 'is accepted'}: ${why}`, () => {
        const result = format.parse(text);
        if (error) {
          assert.equal(result.error ?? asInTable(result.value), error);
          assert.equal(result.ok, false);
        } else {
          assert.equal(result.error ?? asInTable(result.value), value);
          assert.equal(result.ok, true);
        }
      });
    }

    it('parses its own output, in both languages', () => {
      for (const { text } of rowsOf(name).filter(({ error }) => !error)) {
        const { value } = format.parse(text);
        for (const locale of [undefined, 'id', 'en']) {
          assert.deepEqual(format.parse(format.format(value, locale)), { ok: true, value });
        }
      }
    });

    it('has each of its errors in the table', () => {
      const met = new Set(rowsOf(name).map(({ error }) => error));
      const known = Object.keys(format.messages.id);
      assert.deepEqual(
        known.filter((code) => !met.has(code)),
        [],
      );
    });
  });
}
