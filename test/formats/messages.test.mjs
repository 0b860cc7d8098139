import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as all from '@nusa/formats';
import { formats, rowsOf } from './support/formats.mjs';

const placeholders = (text) => (text.match(/%\{\w+\}/g) ?? []).sort();

for (const [name, format] of Object.entries({ ...formats, dateParts: all.dateParts })) {
  describe(name, () => {
    const { id, en } = format.messages;

    it('has the same messages in both languages', () => {
      assert.deepEqual(Object.keys(format.messages), ['id', 'en']);
      assert.deepEqual(Object.keys(id), Object.keys(en));
      for (const code of Object.keys(id)) {
        assert.deepEqual(placeholders(id[code]), placeholders(en[code]), code);
        assert.notEqual(id[code], en[code], code);
      }
    });

    it('has plain messages: what to do, in sentence case, without blame', () => {
      for (const text of [...Object.values(id), ...Object.values(en)]) {
        assert.doesNotMatch(
          text,
          /valid|invalid|salah|error|oops|maaf|sorry|mohon|harap|silakan|please/i,
        );
        assert.doesNotMatch(text, /[.!]$/, 'a message beside a field ends without a full stop');
        assert.doesNotMatch(text, /\banda\b/, '“Anda” has a capital');
        // Kartu Keluarga is the name of a document.
        assert.doesNotMatch(
          text.replace('Kartu Keluarga', ''),
          /[A-Z][a-z]+ [A-Z][a-z]/,
          'sentence case',
        );
      }
    });
  });
}

describe('message', () => {
  it('fills in every placeholder, for every error in the tables, in both languages', () => {
    for (const [name, format] of Object.entries(formats)) {
      for (const { text } of rowsOf(name).filter(({ error }) => error)) {
        for (const locale of ['id', 'en']) {
          assert.doesNotMatch(all.message(format, format.parse(text), locale), /%\{|undefined/);
        }
      }
    }
  });

  it('uses the language of the page', () => {
    const failure = all.nik.parse('317');
    assert.equal(all.message(all.nik, failure), 'NIK harus 16 angka');
    for (const locale of ['id', 'id-ID', 'jv', '']) {
      assert.equal(all.message(all.nik, failure, locale), 'NIK harus 16 angka');
    }
    for (const locale of ['en', 'en-GB', 'EN']) {
      assert.equal(all.message(all.nik, failure, locale), 'NIK must be 16 digits');
    }
  });

  it('says how many are allowed', () => {
    const said = (format, text) => [
      all.message(format, format.parse(text)),
      all.message(format, format.parse(text), 'en'),
    ];
    assert.deepEqual(said(all.npwp, '1'), [
      'NPWP harus 15 atau 16 angka',
      'NPWP must be 15 or 16 digits',
    ]);
    assert.deepEqual(said(all.bankAccount, '1'), [
      'Nomor rekening harus 8 sampai 16 angka',
      'Account number must be 8 to 16 digits',
    ]);
    assert.deepEqual(said(all.date, '31 4 2024'), [
      'Tanggal harus 1 sampai 30',
      'Day must be 1 to 30',
    ]);
    assert.deepEqual(said(all.fullName, 'a'.repeat(101)), [
      'Nama lengkap harus paling banyak 100 karakter',
      'Full name must be 100 characters or fewer',
    ]);
  });

  it('comes with facts, for services that say more', () => {
    assert.deepEqual(all.nik.parse('317'), {
      ok: false,
      error: 'length',
      facts: { found: 3, shortest: 16, longest: 16 },
    });
  });
});
