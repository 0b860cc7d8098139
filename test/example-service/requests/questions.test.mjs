import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from '../support/service.mjs';

let service;
before(async () => {
  service = await startService({ now: () => new Date('2026-11-24T03:00:00Z') });
});
after(() => service.stop());

const date = (day, month, year) => ({ 'lahir-day': day, 'lahir-month': month, 'lahir-year': year });
const month = (month, year) => ({ 'sejak-month': month, 'sejak-year': year });
const place = (provinsi, kabupaten = '', kecamatan = '', desa = '', terisi = '4') => ({
  provinsi,
  kabupaten,
  kecamatan,
  desa,
  terisi,
});
const street = (more) => ({ jalan: 'Jalan Contoh 7', rt: '1', rw: '2', 'kode-pos': '', ...more });
const long = (length) => 'panjang '.repeat(length).slice(0, length);

/**
 * For each question: the values that it accepts, with the text on the check page; and the values that
 * it rejects, with the error in both languages, and the fields afterwards if they differ.
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
      [
        date('24', '11', '2026'),
        '24 November 2026',
        '24 November 2026',
        { sejak: month('11', '2026') },
      ],
    ],
    bad: [
      [date('', '', ''), 'Masukkan tanggal lahir', 'Enter the date of birth'],
      [{}, 'Masukkan tanggal lahir', 'Enter the date of birth'],
      [
        date('5', '8', ''),
        'Tanggal lahir harus memuat tahun',
        'The date of birth must include a year',
      ],
      [
        date('', '', '1990'),
        'Tanggal lahir harus memuat tanggal dan bulan',
        'The date of birth must include a day and month',
      ],
      [date('5', '8', '90'), 'Tahun harus 4 angka', 'Year must be 4 digits'],
      [
        date('31', '2', '1990'),
        'Tanggal lahir harus tanggal yang benar',
        'The date of birth must be a real date',
      ],
      [
        date('25', '11', '2026'),
        'Tanggal lahir tidak boleh setelah hari ini',
        'The date of birth must not be after today',
      ],
    ],
  },
  'nomor-kk': {
    good: [
      [{ kk: '3171010101200001' }, '3171 0101 0120 0001', '3171 0101 0120 0001'],
      [{ kk: ' 3171-0101.0120 0001 ' }, '3171 0101 0120 0001', '3171 0101 0120 0001'],
      [{ kk: '９９９９０１３１１２２００００１' }, '9999 0131 1220 0001', '9999 0131 1220 0001'],
    ],
    bad: [
      [{ kk: '' }, 'Masukkan nomor KK', 'Enter the KK number'],
      [{}, 'Masukkan nomor KK', 'Enter the KK number'],
      [{ kk: '31710101012000' }, 'Nomor KK harus 16 angka', 'KK number must be 16 digits'],
      [
        { kk: '317101010120000x' },
        'Nomor KK hanya boleh berisi angka',
        'KK number must only contain digits',
      ],
      [
        { kk: '3171014508900002' },
        'Ini bukan nomor KK. Nomor KK tertulis di bagian atas Kartu Keluarga, di bawah judulnya',
        'This is not a KK number. It is at the top of the Kartu Keluarga, below the title',
      ],
    ],
  },
  'alamat-ktp': {
    good: [
      [{ 'alamat-sama': 'ya' }, 'Alamat sama dengan KTP Ya', 'Same address as on the KTP Yes'],
    ],
    bad: [
      [
        {},
        'Pilih “Ya” jika alamatnya sama dengan alamat di KTP',
        'Select “Yes” if the address is the same as on the KTP',
      ],
      [
        { 'alamat-sama': 'yes' },
        'Pilih “Ya” jika alamatnya sama dengan alamat di KTP',
        'Select “Yes” if the address is the same as on the KTP',
        {},
      ],
    ],
  },
  wilayah: {
    good: [
      [
        place('34', '34.04', '34.04.02', '34.04.02.2003'),
        'Sidomulyo, Godean, Kabupaten Sleman, DI Yogyakarta',
        'Sidomulyo, Godean, Kabupaten Sleman, DI Yogyakarta',
      ],
      [
        place('31', '31.71', '31.71.01', '31.71.01.1001', 'x'),
        'Gambir, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta',
        'Gambir, Gambir, Kota Administrasi Jakarta Pusat, DKI Jakarta',
      ],
    ],
    bad: [
      [place(''), 'Pilih provinsi', 'Select a province'],
      [{}, 'Pilih provinsi', 'Select a province'],
      [place('34'), 'Pilih kabupaten atau kota', 'Select a regency or city (kabupaten or kota)'],
      [place('34', '34.04'), 'Pilih kapanewon', 'Select a district (kapanewon)'],
      [place('34', '34.04', '34.04.02'), 'Pilih kalurahan', 'Select a village (kalurahan)'],
      [place('94', '94.01', '', '', '3'), 'Pilih distrik', 'Select a district (distrik)'],
      [
        place('32', '34.04', '34.04.02', '34.04.02.2003'),
        'Kabupaten Sleman tidak berada di Jawa Barat. Pilih kabupaten atau kota di Jawa Barat, atau ubah pilihan di atasnya',
        'Kabupaten Sleman is not in Jawa Barat. Select a regency or city (kabupaten or kota) in Jawa Barat, or change what is chosen above it',
      ],
      [
        place('34', '34.04', '34.04.02', '34.04.01.2001'),
        'Balecatur tidak berada di Godean. Pilih kalurahan di Godean, atau ubah pilihan di atasnya',
        'Balecatur is not in Godean. Select a village (kalurahan) in Godean, or change what is chosen above it',
      ],
      [
        place('99'),
        'Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih provinsi dari daftar',
        'This choice is not, or no longer, in the list of regions. Select a province from the list',
      ],
      [
        place('34', '34.04', '34.04.02', '34.04.02.9999'),
        'Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih kalurahan dari daftar',
        'This choice is not, or no longer, in the list of regions. Select a village (kalurahan) from the list',
      ],
      [
        place('34', '34', '34', '34'),
        'Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih kabupaten atau kota dari daftar',
        'This choice is not, or no longer, in the list of regions. Select a regency or city (kabupaten or kota) from the list',
      ],
      [
        place('34', '../../package', '<b>', '"><script>'),
        'Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih kabupaten atau kota dari daftar',
        'This choice is not, or no longer, in the list of regions. Select a regency or city (kabupaten or kota) from the list',
      ],
    ],
  },
  alamat: {
    good: [
      [street(), 'Jalan Contoh 7 RT 001/RW 002', 'Jalan Contoh 7 RT 001/RW 002'],
      [
        street({ jalan: ' Dusun   Contoh ', rt: 'RT 03', rw: 'rw.000', 'kode-pos': '55 264' }),
        'Dusun Contoh RT 003/RW 000 55264',
        'Dusun Contoh RT 003/RW 000 55264',
      ],
    ],
    bad: [
      [
        {},
        [
          'Masukkan nama jalan dan nomor rumah',
          'Masukkan RT. Isi 000 jika tidak ada',
          'Masukkan RW. Isi 000 jika tidak ada',
        ],
        [
          'Enter the street and house number',
          'Enter the RT. Enter 000 if there is none',
          'Enter the RW. Enter 000 if there is none',
        ],
      ],
      [
        street({ jalan: ' \n ' }),
        'Masukkan nama jalan dan nomor rumah',
        'Enter the street and house number',
        { rt: '1', rw: '2' },
      ],
      [
        street({ jalan: 'x'.repeat(201) }),
        'Nama jalan dan nomor rumah harus paling banyak 200 karakter',
        'Street and house number must be 200 characters or fewer',
      ],
      [
        street({ rt: '1234' }),
        'RT harus 1 sampai 3 angka, misalnya 003',
        'RT must be 1 to 3 digits, like 003',
      ],
      [
        street({ rw: '3/5' }),
        'RW harus 1 sampai 3 angka, misalnya 003',
        'RW must be 1 to 3 digits, like 003',
      ],
      [
        street({ rt: '-', rw: 'tidak ada' }),
        ['RT harus 1 sampai 3 angka, misalnya 003', 'RW harus 1 sampai 3 angka, misalnya 003'],
        ['RT must be 1 to 3 digits, like 003', 'RW must be 1 to 3 digits, like 003'],
      ],
      [street({ 'kode-pos': '5526' }), 'Kode pos harus 5 angka', 'Postcode must be 5 digits'],
      [
        street({ 'kode-pos': '05526' }),
        'Kode pos tidak diawali angka 0. Periksa kode pos Anda',
        'Postcode does not start with 0. Check the postcode',
      ],
    ],
  },
  sejak: {
    good: [
      [month('3', '2019'), 'Maret 2019', 'March 2019'],
      [month('Agt', '2019'), 'Agustus 2019', 'August 2019'],
      [month('8', '1990'), 'Agustus 1990', 'August 1990'],
      [
        month('11', '2026'),
        'November 2026 Kurang dari 6 bulan. Petugas mungkin meminta surat pindah',
        'November 2026 Less than 6 months. We may ask for a moving letter',
      ],
    ],
    bad: [
      [
        month('', ''),
        'Masukkan bulan dan tahun mulai tinggal',
        'Enter month and year you moved in',
      ],
      [{}, 'Masukkan bulan dan tahun mulai tinggal', 'Enter month and year you moved in'],
      [
        month('3', ''),
        'Bulan dan tahun mulai tinggal harus memuat tahun',
        'Month and year you moved in must include a year',
      ],
      [month('3', '19'), 'Tahun harus 4 angka', 'Year must be 4 digits'],
      [
        month('13', '2019'),
        'Bulan dan tahun mulai tinggal harus tanggal yang benar',
        'Month and year you moved in must be a real date',
      ],
      [
        month('12', '2026'),
        'Bulan dan tahun mulai tinggal tidak boleh setelah bulan ini',
        'Month and year you moved in must not be after this month',
      ],
      [
        month('7', '1990'),
        'Bulan dan tahun mulai tinggal tidak boleh sebelum tanggal lahir',
        'Month and year you moved in must not be before the date of birth',
      ],
    ],
  },
  kontak: {
    good: [
      [
        { ponsel: '+62 812-3456-7890', surel: '' },
        '0812 3456 7890 Tanpa surel',
        '0812 3456 7890 No email address',
      ],
      [{ ponsel: '08123456789' }, '0812 345 6789', '0812 345 6789'],
      [
        { ponsel: '081234567890', surel: ' Siti.Contoh+x@Contoh.GO.ID ' },
        'Siti.Contoh+x@contoh.go.id',
        'Siti.Contoh+x@contoh.go.id',
      ],
    ],
    bad: [
      [
        {},
        'Masukkan nomor ponsel, misalnya 0812 3456 7890',
        'Enter a mobile number, like 0812 3456 7890',
      ],
      [
        { ponsel: '12345', surel: 'siti@contoh.id' },
        'Awali nomor telepon dengan 0 atau +62, atau + dan kode negara untuk nomor luar negeri',
        'Start the telephone number with 0 or +62, or + and the country code if it is foreign',
      ],
      [
        { ponsel: '0812 34', surel: 'siti' },
        [
          'Nomor ponsel harus 10 sampai 13 angka, misalnya 0812 3456 7890. Periksa angkanya',
          'Masukkan alamat surel yang benar, misalnya nama@contoh.id',
        ],
        [
          'Mobile number must be 10 to 13 digits, like 0812 3456 7890. Check the digits',
          'Enter an email address in the correct format, like name@example.com',
        ],
      ],
      ...[
        'siti@contoh',
        'siti contoh@contoh.id',
        '@contoh.id',
        'siti@contoh..id',
        'siti@a@contoh.id',
        'siti@contoh.id, budi@contoh.id',
        'mailto:siti@contoh.id',
        `${'x'.repeat(250)}@contoh.id`,
      ].map((surel) => [
        { ponsel: '081234567890', surel },
        'Masukkan alamat surel yang benar, misalnya nama@contoh.id',
        'Enter an email address in the correct format, like name@example.com',
      ]),
    ],
  },
  'cara-terima': {
    good: [
      [{ terima: 'unduh' }, 'Unduh lewat tautan', 'Download it from a link'],
      [
        { terima: 'ambil' },
        'Ambil di kantor kelurahan atau desa',
        'Collect it at the village office',
      ],
    ],
    bad: [
      [
        {},
        'Pilih bagaimana Anda ingin menerima surat',
        'Select how you want to receive the letter',
      ],
      [
        { terima: 'pos' },
        'Pilih bagaimana Anda ingin menerima surat',
        'Select how you want to receive the letter',
        {},
      ],
    ],
  },
  persetujuan: {
    good: [
      [{}, 'Tidak ada yang disetujui', 'Nothing agreed to'],
      [
        { 'setuju-whatsapp': 'ya', 'setuju-survei': 'ya' },
        'Kabar lewat WhatsApp; Survei kepuasan masyarakat',
        'Updates by WhatsApp; Survey about this service',
      ],
      [{ 'setuju-survei': 'tidak' }, 'Tidak ada yang disetujui', 'Nothing agreed to'],
    ],
    bad: [],
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
    for (const [typed, indonesian, english, others] of good) {
      const readings = [indonesian, english];
      it(`accepts ${JSON.stringify(typed).slice(0, 90)}`, async () => {
        const person = await service.newPerson().arriveAt('periksa', { [path]: typed, ...others });
        for (const [index, language] of ['id', 'en'].entries()) {
          const check = await person.get(`/permohonan/periksa?lang=${language}`);
          assert.equal(check.status, 200);
          assert.ok(check.text.includes(readings[index]), `${readings[index]} in: ${check.text}`);
        }
      });
    }

    for (const [typed, indonesian, english, kept = typed] of bad) {
      it(`rejects ${JSON.stringify(typed).slice(0, 90)}`, async () => {
        const person = await service.newPerson().arriveAt(path);
        const sent = await person.submit(`/permohonan/${path}`, typed);
        assert.equal(sent.status, 303, 'an error is shown on a page that can be reloaded');
        assert.equal(sent.location, `/permohonan/${path}`);

        for (const [index, language] of ['id', 'en'].entries()) {
          const page = await person.get(`/permohonan/${path}?lang=${language}`);
          assert.deepEqual(page.errors, [[indonesian, english][index]].flat());
          assert.ok(page.title.startsWith(['Kesalahan: ', 'Error: '][index]), page.title);
          // The hidden field with the number of lists is not an answer.
          const { terisi, ...fields } = kept;
          for (const [name, value] of Object.entries(fields)) {
            assert.equal(page.fields[name], value, `${name} as it was typed`);
          }
        }
      });
    }
  });
}

describe('an answer that is rejected', () => {
  it('does not replace the earlier answer', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    await person.submit('/permohonan/nama?ubah=1', { nama: '   ' });
    const check = await person.get('/permohonan/periksa');
    assert.equal(check.status, 200);
    assert.ok(check.text.includes('Siti Contoh'));
  });

  it('is deleted once another one is accepted', async () => {
    const person = await service.newPerson().arriveAt('nik');
    await person.submit('/permohonan/nik', { nik: '1' });
    await person.answer('nik');
    const page = await person.get('/permohonan/nik');
    assert.deepEqual(page.errors, []);
    assert.equal(page.fields.nik, '3171 0145 0890 0002');
  });
});

describe('the questions about a family member', () => {
  it('are about that person', async () => {
    const answers = { 'untuk-siapa': { untuk: 'keluarga' } };
    const person = await service.newPerson().arriveAt('nik', answers);
    assert.match((await person.get('/permohonan/nik')).text, /Berapa NIK anggota keluarga Anda\?/);
    await person.answer('nik');
    const name = await person.get('/permohonan/nama');
    assert.match(name.text, /Siapa nama lengkap anggota keluarga Anda\?/);
    assert.doesNotMatch(name.markup, /autocomplete="name"/, 'no name of somebody else is offered');
  });
});
