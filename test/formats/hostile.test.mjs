import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as all from '@nusa/formats';
import { formats } from './support/formats.mjs';

/* Whatever comes over the network, `parse` returns, never throws, and takes linear time. */

const OTHER_TYPES = [
  undefined,
  null,
  NaN,
  0,
  -1,
  3171014508900002,
  Number('9171014508900003'),
  12n,
  true,
  Symbol('nik'),
  [],
  ['3171014508900002'],
  {},
  { toString: () => '3171014508900002' },
  Object.create(null),
  () => '1',
  new Date(),
  new String('3171014508900002'),
];

/** The longest text that is normalised, and a megabyte: a quadratic step would take seconds for both. */
const LONG = [9_998, 1_000_000].flatMap((length) =>
  [
    ...[
      '1',
      ' ',
      '-',
      '.',
      'a',
      '\u0000',
      '\u200b',
      '９',
      '꧙',
      '\ud800',
      '1.',
      ',-',
      "a'",
      '. ',
      'rp',
    ],
    ...['1.111', 'rt ', 'ﷺ', '\u0301\u0323', '\t\u00a0'],
  ].map((piece) => `${piece.repeat(length / piece.length)}x`),
);

for (const [name, { parse, messages }] of Object.entries(formats)) {
  describe(name, () => {
    const codes = Object.keys(messages.id);
    const answers = (input) => {
      const result = parse(input);
      if (result.ok) assert.ok('value' in result);
      else assert.ok(codes.includes(result.error), result.error);
      return result;
    };

    it('only reads text: a number has lost its zeros and, above 2^53, its last digit', () => {
      for (const input of OTHER_TYPES) assert.equal(answers(input).error, 'empty');
    });

    it('returns a result for any text', () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: fc.constantFrom(...'0123456789., -+/()RPrpBK\u00a0\u200b٣１\ud800') }),
        fc.string({ unit: 'grapheme' }),
      );
      fc.assert(
        fc.property(text, (input) => {
          answers(input);
        }),
        { numRuns: 2_000 },
      );
    });

    it('returns a result for a megabyte of anything, in time', () => {
      for (const input of LONG) {
        const start = process.cpuUsage().user;
        answers(input);
        const milliseconds = (process.cpuUsage().user - start) / 1000;
        assert.ok(milliseconds < 500, `${JSON.stringify(input.slice(0, 8))}: ${milliseconds} ms`);
      }
    });
  });
}

describe('dateParts', () => {
  it('returns a result for anything instead of the fields', () => {
    for (const input of OTHER_TYPES) {
      assert.equal(all.dateParts.parse(input).error, 'empty');
      const fields = { day: input, month: input, year: input };
      assert.equal(all.dateParts.parse(fields).error, 'empty');
    }
    for (const input of LONG) {
      assert.equal(all.dateParts.parse({ day: input, month: input, year: input }).ok, false);
    }
  });
});

describe('clean text', () => {
  it('knows the digits of every script that Unicode has', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const digit = String.fromCodePoint(code);
      if (!/\p{Nd}/u.test(digit)) continue;
      // A row has ten digits in order. Some scripts have two rows, one after the other.
      let before = 0;
      while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++;
      const result = all.nisn.parse(digit.repeat(10));
      assert.equal(result.value, String(before % 10).repeat(10), `U+${code.toString(16)}`);
    }
  });
});
