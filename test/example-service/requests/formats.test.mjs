import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate, parseDate, splitDate } from '@nusa/example-service/dist/formats/date.js';
import { formatMoment, today, yearOf } from '@nusa/example-service/dist/formats/date-time.js';
import { clean, lengthOf } from '@nusa/example-service/dist/formats/text.js';

describe('date', () => {
  const parse = (day, month, year) => parseDate({ day, month, year });
  const kindOf = (day, month, year) => parse(day, month, year).problem?.kind;

  it('takes months by number and by name, in both languages, in full and in short', () => {
    const names = [
      ['1', '01', 'Januari', 'January', 'jan', 'Jan.'],
      ['2', 'Februari', 'Pebruari', 'February', 'Feb'],
      ['3', 'Maret', 'March', 'Mar'],
      ['4', 'April', 'apr'],
      ['5', 'Mei', 'May'],
      ['6', 'Juni', 'June', 'Jun'],
      ['7', 'Juli', 'July', 'Jul'],
      ['8', 'Agustus', 'August', 'Agu', 'Agt', 'Ags', 'Aug', ' AGUSTUS '],
      ['9', 'September', 'Sep', 'Sept'],
      ['10', 'Oktober', 'October', 'Okt', 'Oct'],
      ['11', 'November', 'Nopember', 'Nov', 'Nop'],
      ['12', 'Desember', 'December', 'Des', 'Dec'],
    ];
    names.forEach((forms, index) => {
      const date = `1990-${String(index + 1).padStart(2, '0')}-05`;
      for (const month of forms) assert.deepEqual(parse('5', month, '1990'), { date }, month);
    });
  });

  it('says which parts are missing', () => {
    assert.deepEqual(parse('', ' ', '').problem, {
      kind: 'empty',
      parts: ['day', 'month', 'year'],
    });
    assert.deepEqual(parse('5', '8', '').problem, { kind: 'missing', parts: ['year'] });
    assert.deepEqual(parse('', '', '1990').problem, { kind: 'missing', parts: ['day', 'month'] });
  });

  it('takes real dates only', () => {
    assert.deepEqual(parse('29', '2', '2000'), { date: '2000-02-29' });
    assert.equal(kindOf('29', '2', '1900'), 'notReal');
    assert.equal(kindOf('31', '4', '1990'), 'notReal');
    assert.equal(kindOf('0', '4', '1990'), 'notReal');
    assert.equal(kindOf('5', '13', '1990'), 'notReal');
    assert.equal(kindOf('5', 'Augustober', '1990'), 'notReal');
    assert.equal(kindOf('lima', '8', '1990'), 'notReal');
    assert.equal(kindOf('5', '8', '1776'), 'notReal');
    assert.equal(kindOf('9'.repeat(40), '8', '1990'), 'notReal');
    assert.equal(kindOf('5', '8', '90'), 'yearLength');
    assert.equal(kindOf('5', '8', '19900'), 'yearLength');
  });

  it('is shown in words and taken apart again', () => {
    assert.equal(formatDate('1990-08-05', 'id'), '5 Agustus 1990');
    assert.equal(formatDate('1990-08-05', 'en'), '5 August 1990');
    assert.deepEqual(splitDate('1990-08-05'), { day: '5', month: '8', year: '1990' });
  });
});

describe('moment', () => {
  const lateEvening = new Date('2026-12-31T16:30:00Z');

  it('is today as soon as Papua has it, and this year as long as the office has it', () => {
    assert.equal(today(lateEvening), '2027-01-01');
    assert.equal(yearOf(lateEvening), 2026);
  });

  it('is shown with the zone, and with a dot in Bahasa Indonesia', () => {
    assert.equal(formatMoment(lateEvening, 'id'), '31 Desember 2026 pukul 23.30 WIB');
    assert.equal(formatMoment(lateEvening, 'en'), '31 December 2026 at 23:30 WIB');
  });
});

describe('text', () => {
  it('keeps what people write', () => {
    const text = "Nyi Mas Ayu D'Árc-Contoh, S.Kom. 😀 ꦱ\nbaris dua\t";
    assert.equal(clean(text), text);
    assert.equal(clean('satu\r\ndua\rtiga'), 'satu\ndua\ntiga');
  });

  it('makes visible what no text has', () => {
    assert.equal(clean('a\u0000b\u001bc\ud800d'), 'a\ufffdb\ufffdc\ufffdd');
  });

  it('counts characters as people see them', () => assert.equal(lengthOf('a😀'), 2));
});
