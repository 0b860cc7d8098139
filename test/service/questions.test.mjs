import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from './support/service.mjs';

let service;
before(async () => {
  service = await startService({ now: () => new Date('2026-11-24T03:00:00Z') });
});
after(() => service.stop());

const date = (day, month, year) => ({ 'lahir-day': day, 'lahir-month': month, 'lahir-year': year });
const long = (length) => 'panjang '.repeat(length).slice(0, length);

/**
 * For each question: what is taken and how it reads on the check; and what is not, with the words
 * for it, and with what stands in the fields then, where that is not what was sent.
 */
const QUESTIONS = {
  'untuk-siapa': {
    good: [
      [{ untuk: 'sendiri' }, 'Diri sendiri', 'Myself'],
      [{ untuk: 'keluarga' }, 'Anggota keluarga', 'A family member'],
    ],
    bad: [
      [{}, 'Pilih untuk siapa surat ini', 'Select who the letter is for'],
      [{ untuk: 'siapa' }, 'Pilih untuk siapa surat ini', 'Select who the letter is for', {}],
      [{ untuk: 'toString' }, 'Pilih untuk siapa surat ini', 'Select who the letter is for', {}],
    ],
  },
  nik: {
    good: [
      [{ nik: '3171014508900002' }, '3171 0145 0890 0002', '3171 0145 0890 0002'],
      [{ nik: ' 317101.450890-0002 ' }, '3171 0145 0890 0002', '3171 0145 0890 0002'],
      [{ nik: '0000000000000001' }, '0000 0000 0000 0001', '0000 0000 0000 0001'],
    ],
    bad: [
      [{ nik: '' }, 'Masukkan NIK', 'Enter the NIK'],
      [{}, 'Masukkan NIK', 'Enter the NIK'],
      [{ nik: '3171 0145 0890 000' }, 'NIK harus 16 angka', 'NIK must be 16 digits'],
      [
        { nik: '3171 0145 0890 000x' },
        'NIK hanya boleh berisi angka',
        'NIK must only contain digits',
      ],
    ],
  },
  nama: {
    good: [
      [{ nama: 'Sukarno' }, 'Sukarno', 'Sukarno'],
      [
        { nama: "  Nyi Ayu D'Árc-Contoh,  S.Kom. " },
        "Nyi Ayu D'Árc-Contoh, S.Kom.",
        "Nyi Ayu D'Árc-Contoh, S.Kom.",
      ],
      [{ nama: long(100) }, long(100).trim(), long(100).trim()],
    ],
    bad: [
      [{ nama: ' ' }, 'Masukkan nama lengkap sesuai KTP', 'Enter the full name as on the KTP'],
      [
        { nama: long(103) },
        'Nama lengkap harus paling banyak 100 karakter',
        'Full name must be 100 characters or fewer',
      ],
      [{ nama: '12345' }, 'Nama lengkap harus memuat huruf', 'Full name must contain letters'],
    ],
  },
  'tanggal-lahir': {
    good: [
      [date('5', '8', '1990'), '5 Agustus 1990', '5 August 1990'],
      [date('05', 'Agt', '1990'), '5 Agustus 1990', '5 August 1990'],
      [date('24', '11', '2026'), '24 November 2026', '24 November 2026'],
    ],
    bad: [
      [date('', '', ''), 'Masukkan tanggal lahir', 'Enter the date of birth'],
      [{}, 'Masukkan tanggal lahir', 'Enter the date of birth'],
      [date('5', '8', ''), 'Tanggal lahir harus memuat tahun', 'Date of birth must include a year'],
      [
        date('', '', '1990'),
        'Tanggal lahir harus memuat tanggal dan bulan',
        'Date of birth must include a day and a month',
      ],
      [date('5', '8', '90'), 'Tahun harus 4 angka', 'Year must be 4 digits'],
      [
        date('31', '2', '1990'),
        'Tanggal lahir harus tanggal yang benar',
        'Date of birth must be a real date',
      ],
      [
        date('25', '11', '2026'),
        'Tanggal lahir tidak boleh setelah hari ini',
        'Date of birth must not be after today',
      ],
    ],
  },
  keperluan: {
    good: [
      [{ keperluan: 'sekolah' }, 'Pendaftaran sekolah', 'Enrolling at a school'],
      [
        { keperluan: 'bank', 'keperluan-lain': 'tidak dipakai' },
        'Membuka rekening bank',
        'Opening a bank account',
      ],
      [{ keperluan: 'lainnya', 'keperluan-lain': ' Arisan RT ' }, 'Arisan RT', 'Arisan RT'],
      [
        { keperluan: 'lainnya', 'keperluan-lain': '😀'.repeat(200) },
        '😀'.repeat(200),
        '😀'.repeat(200),
      ],
    ],
    bad: [
      [{}, 'Pilih keperluan surat ini', 'Select what you need the letter for'],
      [
        { keperluan: 'lain' },
        'Pilih keperluan surat ini',
        'Select what you need the letter for',
        {},
      ],
      [
        { keperluan: 'lainnya' },
        'Masukkan keperluan surat ini',
        'Enter what you need the letter for',
      ],
      [
        { keperluan: 'lainnya', 'keperluan-lain': 'x'.repeat(201) },
        'Keperluan harus paling banyak 200 karakter',
        'What it is for must be 200 characters or fewer',
      ],
    ],
  },
};

for (const [path, { good, bad }] of Object.entries(QUESTIONS)) {
  describe(path, () => {
    for (const [typed, ...readings] of good) {
      it(`takes ${JSON.stringify(typed).slice(0, 90)}`, async () => {
        const person = await service.newPerson().arriveAt('periksa', { [path]: typed });
        for (const [index, language] of ['id', 'en'].entries()) {
          const check = await person.get(`/permohonan/periksa?lang=${language}`);
          assert.equal(check.status, 200);
          assert.ok(check.text.includes(readings[index]), `${readings[index]} in: ${check.text}`);
        }
      });
    }

    for (const [typed, indonesian, english, kept = typed] of bad) {
      it(`does not take ${JSON.stringify(typed).slice(0, 90)}`, async () => {
        const person = await service.newPerson().arriveAt(path);
        const sent = await person.submit(`/permohonan/${path}`, typed);
        assert.equal(sent.status, 303, 'an error is shown on a page that can be reloaded');
        assert.equal(sent.location, `/permohonan/${path}`);

        for (const [index, language] of ['id', 'en'].entries()) {
          const page = await person.get(`/permohonan/${path}?lang=${language}`);
          assert.deepEqual(page.errors, [[indonesian, english][index]]);
          assert.ok(page.title.startsWith(['Kesalahan: ', 'Error: '][index]), page.title);
          for (const [name, value] of Object.entries(kept)) {
            assert.equal(page.fields[name], value, `${name} as it was typed`);
          }
        }
      });
    }
  });
}

describe('an answer that is not taken', () => {
  it('leaves the answer before it in place', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    await person.submit('/permohonan/nama?ubah=1', { nama: '   ' });
    const check = await person.get('/permohonan/periksa');
    assert.equal(check.status, 200);
    assert.ok(check.text.includes('Siti Contoh'));
  });

  it('is forgotten once a good one is given', async () => {
    const person = await service.newPerson().arriveAt('nik');
    await person.submit('/permohonan/nik', { nik: '1' });
    await person.answer('nik');
    const page = await person.get('/permohonan/nik');
    assert.deepEqual(page.errors, []);
    assert.equal(page.fields.nik, '3171 0145 0890 0002');
  });
});

describe('the questions about a family member', () => {
  it('speak of that person', async () => {
    const answers = { 'untuk-siapa': { untuk: 'keluarga' } };
    const person = await service.newPerson().arriveAt('nik', answers);
    assert.match((await person.get('/permohonan/nik')).text, /Berapa NIK anggota keluarga Anda\?/);
    await person.answer('nik');
    const name = await person.get('/permohonan/nama');
    assert.match(name.text, /Siapa nama lengkap anggota keluarga Anda\?/);
    assert.doesNotMatch(name.markup, /autocomplete="name"/, 'no name of somebody else is offered');
  });
});
