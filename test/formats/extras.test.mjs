import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as all from '@nusa/formats';
import { caseName, DATE_CASES } from './date-parts.cases.mjs';

const today = new Date('2026-11-24T00:00:00Z');

describe('nik.explain', () => {
  const explain = (nik) => all.nik.explain(nik, today);

  it('recognises a woman by the 40 added to the day', () => {
    assert.deepEqual(explain('3171014508900002'), {
      isHint: true,
      district: '31.71.01',
      sex: 'female',
      birthDates: ['1990-08-05'],
      serial: '0002',
    });
    assert.equal(explain('3171010508900002').sex, 'male');
  });

  it('returns both centuries if both are in the past', () => {
    assert.deepEqual(explain('3171014508150002').birthDates, ['1915-08-05', '2015-08-05']);
    assert.deepEqual(explain('3171014508270002').birthDates, ['1927-08-05']);
  });

  it('knows the years with a 29 February', () => {
    assert.deepEqual(explain('3171016902000001').birthDates, ['2000-02-29']);
    assert.deepEqual(explain('3171012902040001').birthDates, ['1904-02-29', '2004-02-29']);
    assert.deepEqual(explain('3171012902010001').birthDates, []);
  });

  it('returns nothing if the digits say nothing', () => {
    for (const day of ['00', '32', '40', '72', '81', '99']) {
      const { sex, birthDates } = explain(`317101${day}08900002`);
      assert.deepEqual([sex, birthDates], [undefined, []], day);
    }
    assert.deepEqual(explain('3171011513900002').birthDates, []);
    assert.equal(explain('3171013102900002').sex, 'male', '31 February is still a man’s');
  });
});

describe('format', () => {
  for (const [name, value, shown, inEnglish = shown] of [
    ['nik', '3171014508900002', '3171 0145 0890 0002'],
    ['kk', '3171010508150001', '3171 0105 0815 0001'],
    ['npwp', '012345678901000', '01.234.567.8-901.000'],
    ['npwp', '3171014508900002', '3171 0145 0890 0002'],
    ['nitku', '3171014508900002000001', '3171 0145 0890 0002 000001'],
    ['nib', '9120001234567', '9120 0012 34567'],
    ['nip', '198508172010012003', '19850817 201001 2 003'],
    ['nisn', '0051234567', '005 123 4567'],
    ['bpjs', '0001234567890', '0001 2345 6789 0'],
    ['bankAccount', '1234567890', '1234 5678 90'],
    ['phone', '+6281234567890', '0812 3456 7890'],
    ['phone', '+62811123456', '0811 123 456'],
    ['phone', '+628111234567', '0811 123 4567'],
    ['phone', '+62811123456789', '0811 1234 56789'],
    ['phone', '+62215551234', '021 555 1234'],
    ['phone', '+622129551234', '021 2955 1234'],
    ['phone', '+62274512345', '0274 512 345'],
    ['phone', '+6298621234', '0986 212 34'],
    ['phone', '+12025550143', '+12025550143'],
    ['rtRw', { rt: '003', rw: '005' }, 'RT 003/RW 005'],
    ['rupiah', 1234567.89, 'Rp1.234.567,89'],
    ['rupiah', 1500000, 'Rp1.500.000'],
    ['rupiah', 1.5, 'Rp1,50'],
    ['rupiah', 0, 'Rp0'],
    ['rupiah', -5000, '-Rp5.000'],
    ['number', 1234567.89, '1.234.567,89'],
    ['number', -0.5, '-0,5'],
    ['date', '1945-08-17', '17 Agustus 1945', '17 August 1945'],
    ['time', { time: '08:30', zone: 'WIB' }, '08.30 WIB', '08:30 WIB'],
    ['time', { time: '00:00' }, '00.00', '00:00'],
  ]) {
    it(`${name}: ${shown}`, () => {
      assert.equal(all[name].format(value), shown);
      assert.equal(all[name].format(value, 'en'), inEnglish);
    });
  }
});

describe('rupiah.plain', () => {
  it('is a number for every program, and for parse', () => {
    assert.equal(all.rupiah.plain(1500000), '1500000');
    assert.equal(all.rupiah.plain(1234567.89), '1234567.89');
    assert.equal(all.rupiah.plain(999.5), '0999.50', 'parse cannot take it for thousands');
    assert.equal(all.rupiah.plain(0), '0');
  });
});

describe('terbilang', () => {
  for (const [value, words] of [
    [0, 'nol rupiah'],
    [1, 'satu rupiah'],
    [10, 'sepuluh rupiah'],
    [11, 'sebelas rupiah'],
    [12, 'dua belas rupiah'],
    [19, 'sembilan belas rupiah'],
    [20, 'dua puluh rupiah'],
    [21, 'dua puluh satu rupiah'],
    [100, 'seratus rupiah'],
    [101, 'seratus satu rupiah'],
    [110, 'seratus sepuluh rupiah'],
    [111, 'seratus sebelas rupiah'],
    [215, 'dua ratus lima belas rupiah'],
    [1000, 'seribu rupiah'],
    [1001, 'seribu satu rupiah'],
    [1500, 'seribu lima ratus rupiah'],
    [2000, 'dua ribu rupiah'],
    [11_000, 'sebelas ribu rupiah'],
    [21_000, 'dua puluh satu ribu rupiah'],
    [100_000, 'seratus ribu rupiah'],
    [101_000, 'seratus satu ribu rupiah'],
    [1_000_000, 'satu juta rupiah'],
    [1_001_000, 'satu juta seribu rupiah'],
    [1_500_000, 'satu juta lima ratus ribu rupiah'],
    [2_000_000_000, 'dua miliar rupiah'],
    [3_600_000_000_000_000, 'tiga kuadriliun enam ratus triliun rupiah'],
    [1234.56, 'seribu dua ratus tiga puluh empat rupiah lima puluh enam sen'],
    [0.5, 'nol rupiah lima puluh sen'],
    [1.999, 'dua rupiah'],
    [-1000, 'minus seribu rupiah'],
    [1e18, '1000000000000000000'],
    [NaN, 'NaN'],
  ]) {
    it(`${value}: ${words}`, () => assert.equal(all.terbilang(value), words));
  }
});

describe('dateParts', () => {
  const parse = (day, month, year) => all.dateParts.parse({ day, month, year });
  const said = (result, locale) =>
    all.dateParts.message(result, locale, locale === 'id' ? 'tanggal lahir' : 'date of birth');

  it('reads the three fields of a date input', () => {
    for (const month of ['8', '08', 'Agustus', 'agt', 'Agt.', 'Aug', '８', '\u00a08 ']) {
      assert.deepEqual(parse('17', month, '1945'), { ok: true, value: '1945-08-17' }, month);
    }
    assert.deepEqual(all.dateParts.split('1945-08-07'), { day: '7', month: '8', year: '1945' });
  });

  for (const row of DATE_CASES) {
    const [day, month, year, expected, wrong] = row;
    it(`reads ${caseName(row)} as ${expected}`, () => {
      const result = parse(day, month, year);
      if (wrong) assert.deepEqual([result.error, result.facts.parts], [expected, wrong]);
      else assert.deepEqual(result, { ok: true, value: expected });
    });
  }

  it('reads a month and a year when no day is asked for', () => {
    const parts = ['month', 'year'];
    const read = (fields) => all.dateParts.parse(fields, parts);
    assert.deepEqual(read({ month: 'Agt', year: '1990' }), { ok: true, value: '1990-08' });
    assert.equal(read({}).error, 'empty');
    assert.equal(read({ month: '8' }).facts.parts, 'year');
    assert.equal(read({ month: '13', year: '1990' }).facts.parts, 'month');
    const reversed = all.dateParts.parse({ month: 'x', year: '0' }, ['year', 'month']);
    assert.equal(reversed.facts.parts, 'year month');
  });

  it('splits dates and months, and nothing else', () => {
    const { split } = all.dateParts;
    assert.deepEqual(split('1990-08'), { day: undefined, month: '8', year: '1990' });
    for (const text of ['', 'kemarin', '17-08-1990', '1990', '1990-08-17T00:00']) {
      assert.deepEqual(Object.values(split(text)).filter(Boolean), [], text);
    }
  });

  for (const [fields, error, parts, id, en] of [
    [['', '', ''], 'empty', 'day month year', 'Masukkan tanggal lahir', 'Enter date of birth'],
    [
      ['17', '8', ''],
      'missing',
      'year',
      'Tanggal lahir harus memuat tahun',
      'Date of birth must include a year',
    ],
    [
      ['', '', '1945'],
      'missing',
      'day month',
      'Tanggal lahir harus memuat tanggal dan bulan',
      'Date of birth must include a day and month',
    ],
    [['17', '8', '45'], 'yearDigits', 'year', 'Tahun harus 4 angka', 'Year must be 4 digits'],
    [
      ['31', '2', '1945'],
      'impossible',
      'day month year',
      'Tanggal lahir harus tanggal yang benar',
      'Date of birth must be a real date',
    ],
    [
      ['17', '13', '1945'],
      'impossible',
      'month',
      'Tanggal lahir harus tanggal yang benar',
      'Date of birth must be a real date',
    ],
    [
      ['0', '8', '45'],
      'impossible',
      'day year',
      'Tanggal lahir harus tanggal yang benar',
      'Date of birth must be a real date',
    ],
  ]) {
    it(`says ${error} for ${fields.join(' ') || 'nothing'}`, () => {
      const result = parse(...fields);
      assert.deepEqual(result, { ok: false, error, facts: { parts } });
      assert.equal(said(result, 'id'), id);
      assert.equal(said(result, 'en'), en);
    });
  }
});

describe('otp.ofLength', () => {
  it('accepts exactly that many digits, and the message says so', () => {
    const six = all.otp.ofLength(6);
    assert.deepEqual(six.parse('123 456'), { ok: true, value: '123456' });
    const result = six.parse('1234');
    assert.equal(all.message(six, result, 'id'), 'Kode harus 6 angka');
    assert.equal(all.message(six, result, 'en'), 'Code must be 6 digits');
    assert.equal(six.format('123456'), '123456');
  });

  it('is the format for 4 to 6 digits if the length is not valid', () => {
    for (const length of [0, -1, NaN, 21, Infinity, undefined])
      assert.equal(all.otp.ofLength(length).parse('12345').ok, true, String(length));
  });
});

describe('address', () => {
  const menteng = [
    { code: '31', name: 'DKI Jakarta' },
    { code: '31.71', name: 'Kota Administrasi Jakarta Pusat' },
    { code: '31.71.06', name: 'Menteng' },
    { code: '31.71.06.1001', name: 'Menteng' },
  ];
  const lampaseh = [
    { code: '11', name: 'Aceh' },
    { code: '11.08', name: 'Kabupaten Aceh Utara' },
    { code: '11.08.01', name: 'Baktiya' },
    { code: '11.08.01.2001', name: 'Cot Kupok' },
  ];
  const rtRw = { rt: '003', rw: '005' };

  it('is written from the street to the province and postcode', () => {
    const whole = { street: 'Jalan Melati 12', rtRw, regions: menteng, postalCode: '10310' };
    const lines = [
      'Jalan Melati 12',
      'RT 003/RW 005',
      'Kel. Menteng, Kec. Menteng',
      'Kota Administrasi Jakarta Pusat',
      'DKI Jakarta 10310',
    ];
    assert.deepEqual(all.addressLines(whole), lines);
    assert.equal(all.formatAddress(whole), lines.join('\n'));
    assert.deepEqual(all.addressLines({ ...whole, regions: menteng.toReversed() }), lines);
  });

  it('says desa, or the local word', () => {
    const third = (terms) => all.addressLines({ regions: lampaseh }, terms)[0];
    assert.equal(third(), 'Desa Cot Kupok, Kec. Baktiya');
    assert.equal(
      third({ district: 'Kecamatan', village: 'Gampong' }),
      'Gampong Cot Kupok, Kec. Baktiya',
    );
    assert.equal(
      third({ district: 'Distrik', village: 'Kampung atau kelurahan' }),
      'Kampung Cot Kupok, Distrik Baktiya',
    );
    assert.equal(
      third({ district: 'Kecamatan', village: 'Kelurahan atau desa' }),
      'Desa Cot Kupok, Kec. Baktiya',
    );
    // A kelurahan has the same name in Aceh.
    assert.match(all.addressLines({ regions: menteng }, { village: 'Gampong' })[0], /^Kel\. /);
  });

  it('leaves out unknown parts, without an empty line', () => {
    assert.deepEqual(all.addressLines({}), []);
    assert.equal(all.formatAddress({}), '');
    assert.deepEqual(all.addressLines({ street: '  ', postalCode: '10310' }), ['10310']);
    assert.deepEqual(all.addressLines({ regions: menteng.slice(0, 3) }), [
      'Kec. Menteng',
      'Kota Administrasi Jakarta Pusat',
      'DKI Jakarta',
    ]);
  });

  it('has one line per part, whatever was typed', () => {
    assert.deepEqual(all.addressLines({ street: ' Jalan\nMelati\u00a0 12\t' }), [
      'Jalan Melati 12',
    ]);
    for (const street of [null, 12, {}, ['x']]) assert.deepEqual(all.addressLines({ street }), []);
  });
});

describe('mask', () => {
  it('has what a control needs', () => {
    for (const [name, { mask }] of Object.entries(all).filter(([, format]) => format.mask)) {
      assert.match(mask.inputmode, /^(numeric|tel|text)$/, name);
    }
    assert.deepEqual(all.npwp.mask.lengths, [15, 16]);
    assert.deepEqual(all.nip.mask.groups, [8, 6, 1, 3]);
    assert.equal(all.otp.mask.autocomplete, 'one-time-code');
    assert.equal(all.phone.mask.autocomplete, 'tel');
    assert.equal(all.postalCode.mask.autocomplete, 'postal-code');
    assert.equal(all.fullName.mask.autocomplete, 'name');
  });
});

describe('formatFileSize', () => {
  it('uses kB below 1 MB, and one decimal above', () => {
    assert.equal(all.formatFileSize(340_400, 'id'), '340 kB');
    assert.equal(all.formatFileSize(1_234_567, 'id'), '1,2 MB');
    assert.equal(all.formatFileSize(1_234_567, 'en'), '1.2 MB');
    assert.equal(all.formatFileSize(2_000_000), '2 MB');
  });

  it('never says 0', () => {
    assert.equal(all.formatFileSize(0, 'en'), '1 kB');
    assert.equal(all.formatFileSize(12, 'en'), '1 kB');
  });
});

describe('sanitiseFileName', () => {
  it('keeps the last part of a path', () => {
    assert.equal(all.sanitiseFileName('C:\\Foto\\KTP saya.jpg'), 'KTP saya.jpg');
    assert.equal(all.sanitiseFileName('../../etc/passwd'), 'passwd');
  });

  it('shows characters that reverse the name or break the line', () => {
    assert.equal(all.sanitiseFileName('ktp\u202Egpj.exe'), 'ktp\uFFFDgpj.exe');
    assert.equal(all.sanitiseFileName('a\r\nb.pdf'), 'a\uFFFD\uFFFDb.pdf');
  });

  it('shortens the middle of a long name, and keeps its end', () => {
    const short = all.sanitiseFileName(`${'panjang'.repeat(50)}.pdf`);
    assert.equal([...short].length, 100);
    assert.match(short, /…/);
    assert.ok(short.endsWith('.pdf'));
  });

  it('returns a name for anything', () => {
    for (const name of ['', ' ', 'folder/', undefined, null, 7, ['a.pdf']]) {
      assert.equal(all.sanitiseFileName(name), '?', String(name));
    }
  });
});
