import assert from 'node:assert/strict';

/** The words of the journey in both languages, as a person reads them. */
export const WORDS = {
  id: {
    start: 'Mulai sekarang',
    continue: 'Lanjutkan',
    send: 'Setujui dan kirim',
    self: 'Diri sendiri',
    nik: 'Berapa NIK Anda?',
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

/** Each step leaves a page by answering it. The person does not exist. */
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
  '/permohonan/keperluan': async (visitor, words) => {
    await visitor.choose(words.other);
    await visitor.type(words.describe, 'Arisan RT');
    await visitor.follow('button', words.continue);
  },
  '/permohonan/periksa': (visitor, words) => visitor.follow('button', words.send),
};

/** Goes on from wherever the visitor is, up to this page. */
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

/** From the page where it is confirmed: the application is stored, once, with all answers. */
export async function assertStored(visitor, server, words = WORDS.id) {
  assert.equal(visitor.path, '/permohonan/terkirim');
  const text = await visitor.read();
  assert.ok(text.includes(words.sent), text);
  const [reference] = /DOM-\d{4}-\d{6}/.exec(text) ?? [];
  const stored = (await server.applications()).filter((row) => row.reference === reference);
  assert.equal(stored.length, 1);
  const { privacy, ...answers } = stored[0].answers;
  assert.deepEqual(answers, {
    forWhom: 'sendiri',
    nik: '3171014508900002',
    fullName: 'Siti Contoh',
    birthDate: '1990-08-05',
    purpose: { option: 'lainnya', description: 'Arisan RT' },
  });
}
