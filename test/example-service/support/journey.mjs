import assert from 'node:assert/strict';
import { FILES } from './files.mjs';

/** The codes by field, from the province down. */
const REGION = {
  provinsi: '34',
  kabupaten: '34.04',
  kecamatan: '34.04.02',
  desa: '34.04.02.2003',
};

/** The texts that visitors read, in both languages. */
export const WORDS = {
  id: {
    start: 'Mulai sekarang',
    continue: 'Lanjutkan',
    send: 'Setujui dan kirim',
    self: 'Diri sendiri',
    nik: 'Berapa NIK Anda?',
    familyCard: 'Berapa nomor Kartu Keluarga Anda?',
    no: 'Tidak',
    street: 'Nama jalan dan nomor rumah',
    upload: 'Unggah',
    phone: 'Nomor ponsel',
    download: 'Unduh lewat tautan',
    survey: 'Saya setuju dihubungi satu kali untuk survei kepuasan masyarakat',
    name: 'Siapa nama lengkap Anda?',
    day: 'Tanggal',
    month: 'Bulan',
    year: 'Tahun',
    monthName: 'Agustus',
    other: 'Lainnya',
    describe: 'Tulis keperluannya',
    birthDate: '5 Agustus 1990',
    sent: 'Permohonan terkirim',
  },
  en: {
    start: 'Start now',
    continue: 'Continue',
    send: 'Accept and send',
    self: 'Myself',
    nik: 'What is your NIK?',
    familyCard: 'What is the number of your family card (Kartu Keluarga)?',
    no: 'No',
    street: 'Street and house number',
    upload: 'Upload',
    phone: 'Mobile number',
    download: 'Download it from a link',
    survey: 'I agree to be contacted once for a survey about this service',
    name: 'What is your full name?',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    monthName: 'August',
    other: 'Something else',
    describe: 'Write what it is for',
    birthDate: '5 August 1990',
    sent: 'Application sent',
  },
};

/** How a visitor answers each page. The person does not exist. */
export const STEPS = {
  '/': (visitor, words) => visitor.follow('button', words.start),
  '/permohonan/privasi': (visitor, words) => visitor.follow('button', words.continue),
  '/permohonan/untuk-siapa': async (visitor, words) => {
    await visitor.choose(words.self);
    await visitor.follow('button', words.continue);
  },
  '/permohonan/nik': async (visitor, words) => {
    await visitor.type(words.nik, '3171 0145 0890 0002');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/nama': async (visitor, words) => {
    await visitor.type(words.name, 'Siti Contoh');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/tanggal-lahir': async (visitor, words) => {
    await visitor.type(words.day, '5');
    await visitor.type(words.month, words.monthName);
    await visitor.type(words.year, '1990');
    await visitor.follow('button', words.continue);
  },
  '/permohonan/nomor-kk': async (visitor, words) => {
    await visitor.type(words.familyCard, '3171 0101 0120 0001');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/alamat-ktp': async (visitor, words) => {
    await visitor.choose(words.no);
    await visitor.follow('button', words.continue);
  },
  '/permohonan/wilayah': async (visitor, words) => {
    for (const [field, code] of Object.entries(REGION)) {
      // Without the script, the form is sent and comes back with the next list.
      if (!(await visitor.offers(field, code))) await visitor.follow('button', words.continue);
      await visitor.select(field, code);
    }
    await visitor.follow('button', words.continue);
  },
  '/permohonan/alamat': async (visitor, words) => {
    await visitor.type(words.street, 'Jalan Contoh Nomor 7');
    await visitor.type('RT', '3');
    await visitor.type('RW', '5');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/sejak': async (visitor, words) => {
    await visitor.type(words.month, '3');
    await visitor.type(words.year, '2019');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/keperluan': async (visitor, words) => {
    await visitor.choose(words.other);
    await visitor.type(words.describe, 'Arisan RT');
    await visitor.follow('button', words.continue);
  },
  '/permohonan/surat-pengantar': async (visitor, words) => {
    await visitor.chooseFile('surat', FILES.letter);
    await visitor.waitForUploads();
    await visitor.follow('button', words.continue);
  },
  '/permohonan/foto-ktp': async (visitor, words) => {
    await visitor.chooseFile('ktp', FILES.card);
    await visitor.follow('button', words.continue);
  },
  '/permohonan/kontak': async (visitor, words) => {
    await visitor.type(words.phone, '0812 3456 7890');
    await visitor.pressToSend('Enter');
  },
  '/permohonan/cara-terima': async (visitor, words) => {
    await visitor.choose(words.download);
    await visitor.follow('button', words.continue);
  },
  '/permohonan/persetujuan': async (visitor, words) => {
    await visitor.choose(words.survey, 'checkbox');
    await visitor.follow('button', words.continue);
  },
  '/permohonan/periksa': (visitor, words) => visitor.follow('button', words.send),
};

/** Continues from the current page up to this one. */
export async function goOnTo(visitor, destination, { words = WORDS.id, at = async () => {} } = {}) {
  for (const [path, leave] of Object.entries(STEPS)) {
    if (visitor.path !== path) continue;
    await at(path);
    if (path === destination) return;
    await leave(visitor, words);
  }
  assert.equal(visitor.path, destination);
  await at(destination);
}

/** On the confirmation page: the application is stored once, with all answers. */
export async function assertStored(visitor, server, words = WORDS.id) {
  assert.equal(visitor.path, '/permohonan/terkirim');
  const text = await visitor.read();
  assert.ok(text.includes(words.sent), text);
  const [reference] = /DOM-\d{4}-\d{6}/.exec(text) ?? [];
  const stored = (await server.applications()).filter((row) => row.reference === reference);
  assert.equal(stored.length, 1);
  const { privacy, letter, idCard, consent, ...answers } = stored[0].answers;
  assert.deepEqual(
    [letter, idCard].map((files) => files.map(({ name, type }) => [name, type])),
    [[['surat.pdf', 'application/pdf']], [['ktp.jpg', 'image/jpeg']]],
  );
  assert.deepEqual(consent.purposes, ['survei']);
  assert.deepEqual(answers, {
    forWhom: 'sendiri',
    nik: '3171014508900002',
    fullName: 'Siti Contoh',
    birthDate: '1990-08-05',
    familyCard: '3171010101200001',
    sameAddress: 'tidak',
    region: {
      province: '34',
      regency: '34.04',
      district: '34.04.02',
      village: '34.04.02.2003',
    },
    address: { street: 'Jalan Contoh Nomor 7', rt: '003', rw: '005', postalCode: null },
    since: '2019-03',
    contact: { phone: '+6281234567890', email: null },
    delivery: 'unduh',
    purpose: { option: 'lainnya', description: 'Arisan RT' },
  });
}
