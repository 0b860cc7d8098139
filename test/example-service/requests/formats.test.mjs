import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { date, dateParts } from '@nusa/formats';
import { readDate } from '@nusa/example-service/dist/formats/date.js';
import { formatDateTime, today, yearOf } from '@nusa/example-service/dist/formats/date-time.js';
import { clean, lengthOf } from '@nusa/example-service/dist/formats/text.js';

describe('date', () => {
  const parse = (day, month, year) => readDate({ day, month, year });
  const errorOf = (day, month, year) => parse(day, month, year).error;

  it('accepts months by number and by name, in both languages, long and short', () => {
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
      const value = `1990-${String(index + 1).padStart(2, '0')}-05`;
      for (const month of forms)
        assert.deepEqual(parse('5', month, '1990'), { ok: true, value }, month);
    });
  });

  it('reports the missing parts', () => {
    const problem = (day, month, year) => {
      const { error, facts } = parse(day, month, year);
      return [error, facts.parts];
    };
    assert.deepEqual(problem('', ' ', ''), ['empty', 'day month year']);
    assert.deepEqual(problem('5', '8', ''), ['missing', 'year']);
    assert.deepEqual(problem('', '', '1990'), ['missing', 'day month']);
  });

  it('accepts only real dates', () => {
    assert.deepEqual(parse('29', '2', '2000'), { ok: true, value: '2000-02-29' });
    assert.equal(errorOf('29', '2', '1900'), 'impossible');
    assert.equal(errorOf('31', '4', '1990'), 'impossible');
    assert.equal(errorOf('0', '4', '1990'), 'impossible');
    assert.equal(errorOf('5', '13', '1990'), 'impossible');
    assert.equal(errorOf('5', 'Augustober', '1990'), 'impossible');
    assert.equal(errorOf('lima', '8', '1990'), 'impossible');
    assert.equal(errorOf('5', '8', '1776'), 'impossible');
    assert.equal(errorOf('9'.repeat(40), '8', '1990'), 'impossible');
    assert.equal(errorOf('5', '8', '90'), 'yearDigits');
    assert.equal(errorOf('5', '8', '19900'), 'yearDigits');
  });

  it('is formatted and split again', () => {
    assert.equal(date.format('1990-08-05', 'id'), '5 Agustus 1990');
    assert.equal(date.format('1990-08-05', 'en'), '5 August 1990');
    assert.deepEqual(dateParts.split('1990-08-05'), { day: '5', month: '8', year: '1990' });
  });
});

describe('date and time', () => {
  const lateEvening = new Date('2026-12-31T16:30:00Z');

  it('is today as soon as it has begun in Papua, and the year is that of the office', () => {
    assert.equal(today(lateEvening), '2027-01-01');
    assert.equal(yearOf(lateEvening), 2026);
  });

  it('is written with the time zone, and with a dot in Bahasa Indonesia', () => {
    assert.equal(formatDateTime(lateEvening, 'id'), '31 Desember 2026 pukul 23.30 WIB');
    assert.equal(formatDateTime(lateEvening, 'en'), '31 December 2026 at 23:30 WIB');
  });
});

describe('text', () => {
  it('keeps what people write', () => {
    const text = "Nyi Mas Ayu D'Árc-Contoh, S.Kom. 😀 ꦱ\nbaris dua\t";
    assert.equal(clean(text), text);
    assert.equal(clean('satu\r\ndua\rtiga'), 'satu\ndua\ntiga');
  });

  it('replaces characters that text cannot contain', () => {
    assert.equal(clean('a\u0000b\u001bc\ud800d'), 'a\ufffdb\ufffdc\ufffdd');
  });

  it('counts characters as people do', () => assert.equal(lengthOf('a😀'), 2));
});
