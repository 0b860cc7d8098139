import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as all from '@nusa/formats';
import { formats } from './support/formats.mjs';

/* Formatted values can be entered again: `parse(format(value))` is `value`, in either language. */

const digits = (min, max = min) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const capitals = (min, max) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: min,
    maxLength: max,
  });
const isoDates = (from, to) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const joined = (...parts) => fc.tuple(...parts).map((all) => all.join(''));

const names = fc
  .array(
    fc.constantFrom('Siti', 'Contoh,', "D'Árc", 'S.Kom.', 'H.', 'ꦱꦶꦠꦶ', '王', 'É', 'Sp.OG(K)', '-'),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((words) => ['Budi', ...words].join(' '));

const VALUES = {
  nik: digits(16).filter((nik) => !nik.endsWith('0000')),
  kk: joined(digits(6), fc.constantFrom('01', '10', '29', '31'), digits(8)),
  npwp: fc.oneof(digits(15), digits(16)),
  nitku: digits(22),
  nib: digits(13),
  nip: joined(
    isoDates('1900-01-01', '2099-12-31').map((date) => date.replaceAll('-', '')),
    digits(6),
    fc.constantFrom('1', '2'),
    digits(3),
  ),
  nisn: digits(10),
  bpjs: fc.oneof(digits(13), digits(16)),
  passport: joined(capitals(1, 2), digits(6, 7)),
  plate: fc.oneof(
    fc
      .tuple(capitals(1, 2), digits(1, 4), capitals(0, 3))
      .map((parts) => parts.filter(Boolean).join(' ')),
    fc
      .tuple(fc.constantFrom('CD', 'CC'), digits(2, 3), digits(1, 4))
      .map((parts) => parts.join(' ')),
  ),
  postalCode: joined(fc.constantFrom(...'123456789'), digits(4)),
  phone: fc.oneof(
    joined(fc.constant('+628'), fc.constantFrom(...'123456789'), digits(7, 10)),
    joined(fc.constant('+62'), fc.constantFrom(...'2345679'), digits(7, 10)),
    joined(fc.constantFrom('+1', '+44', '+60', '+65', '+966'), fc.constant('2'), digits(6, 10)),
  ),
  bankAccount: digits(8, 16),
  otp: digits(4, 6),
  rtRw: fc.tuple(digits(3), digits(3)).map(([rt, rw]) => ({ rt, rw })),
  fullName: names.filter((name) => name.length <= 100),
  rupiah: fc.oneof(
    fc.integer({ min: 0, max: 999_999_999_999_999 }),
    fc.integer({ min: 0, max: 999_999_999_999_999 }).map((sen) => sen / 100),
  ),
  number: fc.oneof(
    fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    fc.double({ min: -1e15, max: 1e15, noNaN: true, minExcluded: true, maxExcluded: true }).map(
      // The format writes at most twenty decimals, and 0 has no sign.
      (value) => (Math.abs(value) < 1e-3 ? 0 : value),
    ),
  ),
  date: isoDates('1000-01-01', '9999-12-31'),
  time: fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      fc.constantFrom(undefined, 'WIB', 'WITA', 'WIT'),
    )
    .map(([hours, minutes, zone]) => ({
      time: [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':'),
      ...(zone && { zone }),
    })),
};

describe('formatted values can be entered again', () => {
  it('has values for each format', () => {
    assert.deepEqual(Object.keys(VALUES).sort(), Object.keys(formats).sort());
  });

  for (const [name, values] of Object.entries(VALUES)) {
    it(name, () => {
      const { parse, format } = all[name];
      fc.assert(
        fc.property(values, fc.constantFrom(undefined, 'id', 'en'), (value, locale) => {
          assert.deepEqual(parse(format(value, locale)), { ok: true, value });
        }),
        { numRuns: 10_000 },
      );
    });
  }

  it('the output of rupiah.plain() too', () => {
    fc.assert(
      fc.property(VALUES.rupiah, (value) => {
        const plain = all.rupiah.plain(value);
        assert.equal(Number(plain), value);
        assert.deepEqual(all.rupiah.parse(plain), { ok: true, value });
      }),
      { numRuns: 10_000 },
    );
  });

  it('a date in three fields too', () => {
    fc.assert(
      fc.property(VALUES.date, (value) => {
        assert.deepEqual(all.dateParts.parse(all.dateParts.split(value)), { ok: true, value });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('separators change nothing', () => {
  const separator = fc.constantFrom(
    ' ',
    '.',
    '-',
    '\u00a0',
    '\u200b',
    '\u2011',
    '\u2212',
    '\ufeff',
    '\t',
  );
  const grouped = (name) =>
    VALUES[name].chain((value) =>
      fc
        .array(separator, { minLength: value.length, maxLength: value.length })
        .map((signs) => [value, [...value].map((digit, i) => digit + signs[i]).join('')]),
    );
  const wide = (text) =>
    text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0) + 0xfee0));

  for (const name of [
    'nik',
    'kk',
    'npwp',
    'nitku',
    'nib',
    'nip',
    'nisn',
    'bpjs',
    'postalCode',
    'bankAccount',
    'otp',
    'passport',
  ]) {
    it(name, () => {
      const { parse } = all[name];
      fc.assert(
        fc.property(grouped(name), ([value, text]) => {
          assert.deepEqual(parse(text), { ok: true, value });
          assert.deepEqual(parse(wide(text)), { ok: true, value });
        }),
        { numRuns: 1000 },
      );
    });
  }
});
