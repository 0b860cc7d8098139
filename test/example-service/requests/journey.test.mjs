import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { html } from '@nusa/example-service/dist/html.js';
import { questions } from '@nusa/example-service/dist/questions/index.js';
import { purpose } from '@nusa/example-service/dist/questions/purpose.js';
import { buildApp } from '@nusa/example-service/dist/app.js';
import { TestFile } from '../support/multipart.mjs';
import { ANSWERS, Person } from '../support/person.mjs';
import { SECRET, startService } from '../support/service.mjs';

const now = () => new Date('2026-11-24T03:00:00Z');
let service;

const AFTER_PURPOSE = Object.keys(ANSWERS).slice(Object.keys(ANSWERS).indexOf('keperluan') + 1);
before(async () => {
  service = await startService({ now });
});
after(() => service.stop());

describe('the whole journey', () => {
  it('leads from the start page to a stored application', async () => {
    const person = service.newPerson();
    const start = await person.open('/');
    assert.equal(start.status, 200);
    assert.ok(start.links.includes('/permohonan/privasi'));

    const seen = [];
    for (const path of Object.keys(ANSWERS)) {
      const page = await person.answer(path);
      assert.equal(page.status, 200, page.text);
      seen.push(page.url);
    }
    assert.deepEqual(
      seen,
      [...Object.keys(ANSWERS).slice(1), 'periksa'].map((path) => `/permohonan/${path}`),
    );

    const sent = await person.submit('/permohonan/periksa');
    assert.equal(sent.status, 303);
    const confirmation = await person.open(sent.location);
    const [reference] = confirmation.text.match(/DOM-2026-\d{6}/) ?? [];
    assert.ok(reference, confirmation.text);

    const stored = (await service.applications()).find((row) => row.reference === reference);
    const { letter, idCard, ...answers } = stored.answers;
    assert.deepEqual(answers, {
      privacy: '2026-12-01',
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
        village: '34.04.02.2002',
      },
      address: { street: 'Jalan Contoh Nomor 7', rt: '003', rw: '005', postalCode: '55264' },
      since: '2019-03',
      purpose: { option: 'bank' },
      contact: { phone: '+6281234567890', email: 'siti@contoh.id' },
      delivery: 'unduh',
      consent: {
        version: '2026-12-01',
        language: 'id',
        at: '2026-11-24T03:00:00.000Z',
        purposes: ['survei'],
      },
    });
    const facts = ([{ name, type, size }]) => ({ name, type, size });
    assert.deepEqual(facts(letter), { name: 'surat.pdf', type: 'application/pdf', size: 45 });
    assert.deepEqual(facts(idCard), { name: 'ktp.jpg', type: 'image/jpeg', size: 222 });
    assert.equal(stored.privacy_notice_version, '2026-12-01');
    assert.equal(stored.lang, 'id');
    assert.equal(stored.submitted_at.toISOString(), '2026-11-24T03:00:00.000Z');
  });

  it('numbers the applications of a year without gaps', async () => {
    for (let sent = 0; sent < 2; sent++) {
      const person = await service.newPerson().arriveAt('periksa');
      await person.submit('/permohonan/periksa');
    }
    const numbers = (await service.applications()).map((row) => Number(row.reference.slice(-6)));
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
  });

  it('leaves the confirmation readable, and no other page of the journey', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const before = (await service.drafts()).length;
    await person.submit('/permohonan/periksa');
    assert.equal((await service.drafts()).length, before - 1, 'the draft is deleted');

    const first = await person.open('/permohonan/terkirim');
    const again = await person.open('/permohonan/terkirim');
    const reference = /DOM-\d{4}-\d{6}/;
    assert.equal(reference.exec(again.text)[0], reference.exec(first.text)[0]);
    for (const path of ['untuk-siapa', 'nik', 'keperluan', 'periksa']) {
      assert.equal(
        (await person.get(`/permohonan/${path}`)).location,
        '/permohonan/terkirim',
        path,
      );
    }
  });

  it('lets the same browser start another application', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    await person.submit('/permohonan/periksa');
    await person.arriveAt('periksa', { nama: { nama: 'Budi Contoh' } });
    const check = await person.get('/permohonan/periksa');
    assert.ok(check.text.includes('Budi Contoh'));
    assert.ok(!check.text.includes('Siti Contoh'));
    await person.submit('/permohonan/periksa');
    assert.match((await person.open('/permohonan/terkirim')).text, /DOM-2026-/);
  });
});

describe('the order of the questions', () => {
  it('starts at the first question, whichever page is opened', async () => {
    for (const path of ['untuk-siapa', 'nik', 'keperluan', 'periksa', 'terkirim', 'surat-kuasa']) {
      const page = await service.newPerson().get(`/permohonan/${path}`);
      assert.equal(page.status, 303, path);
      assert.equal(page.location, '/permohonan/privasi', path);
    }
  });

  it('continues at the first question without an answer', async () => {
    const person = await service.newPerson().arriveAt('nama');
    for (const path of ['tanggal-lahir', 'keperluan', 'periksa', 'terkirim']) {
      assert.equal((await person.get(`/permohonan/${path}`)).location, '/permohonan/nama', path);
    }
    assert.equal((await person.get('/permohonan/nik')).status, 200);
  });

  it('rejects the answer to a question that is not due yet', async () => {
    const person = await service.newPerson().arriveAt('nik');
    const { fields } = await person.get('/permohonan/nik');
    const sent = await person.post('/permohonan/keperluan', { ...fields, keperluan: 'bank' });
    assert.equal(sent.location, '/permohonan/nik');
    await person.answer('nik');
    assert.equal((await person.get('/permohonan/keperluan')).location, '/permohonan/nama');
  });

  it('leads back page by page', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const paths = Object.keys(ANSWERS).map((path) => `/permohonan/${path}`);
    assert.equal((await person.get('/permohonan/periksa')).back, paths.at(-1));
    for (const [index, path] of paths.entries()) {
      assert.equal((await person.get(path)).back, paths[index - 1] ?? '/');
    }
  });

  it('leads to the next page after going back, with the answers still there', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const page = await person.answer('nik', { nik: '0000000000000001' });
    assert.equal(page.url, '/permohonan/nama');
    assert.equal(page.fields.nama, 'Siti Contoh');
  });

  it('shows each answer in its field again', async () => {
    const answers = { keperluan: { keperluan: 'lainnya', 'keperluan-lain': 'Arisan RT' } };
    const person = await service.newPerson().arriveAt('periksa', answers);
    const expected = {
      ...ANSWERS,
      ...answers,
      alamat: { ...ANSWERS.alamat, rt: '003', rw: '005' },
    };
    for (const [path, typed] of Object.entries(expected)) {
      const { fields } = await person.get(`/permohonan/${path}`);
      for (const [name, value] of Object.entries(typed)) {
        if (!(value instanceof TestFile)) assert.equal(fields[name], value, name);
      }
    }
  });

  it('ends for a letter for somebody else, and continues when the answer changes', async () => {
    const person = await service.newPerson().arriveAt('untuk-siapa');
    const exit = await person.answer('untuk-siapa', { untuk: 'lain' });
    assert.equal(exit.url, '/permohonan/surat-kuasa');
    assert.match(exit.text, /surat kuasa/);
    assert.equal(exit.back, '/permohonan/untuk-siapa');
    assert.equal((await person.get('/permohonan/nik')).location, '/permohonan/surat-kuasa');
    assert.equal((await person.get('/permohonan/periksa')).location, '/permohonan/surat-kuasa');

    const next = await person.answer('untuk-siapa', { untuk: 'sendiri' });
    assert.equal(next.url, '/permohonan/nik');
    assert.equal((await person.get('/permohonan/surat-kuasa')).location, '/permohonan/nik');
  });
});

describe('changing an answer', () => {
  it('is offered for each answer, by name', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const check = await person.get('/permohonan/periksa');
    for (const path of Object.keys(ANSWERS).slice(1)) {
      assert.ok(check.links.includes(`/permohonan/${path}?ubah=1`), path);
    }
    assert.match(check.text, /Ubah tanggal lahir/);
    assert.ok(!check.links.includes('/permohonan/privasi?ubah=1'));
  });

  it('leads back to the check page', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const page = await person.get('/permohonan/nama?ubah=1');
    assert.equal(page.back, '/permohonan/periksa');
    const check = await person.answer('nama?ubah=1', { nama: 'Budi Contoh' });
    assert.equal(check.url, '/permohonan/periksa');
    assert.ok(check.text.includes('Budi Contoh'));
  });

  it('leads back to the check page after a mistake too', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const sent = await person.submit('/permohonan/nik?ubah=1', { nik: '12' });
    assert.equal(sent.location, '/permohonan/nik?ubah=1');
    const page = await person.get(sent.location);
    assert.match(page.markup, /action="\/permohonan\/nik\?ubah=1"/);
    const check = await person.answer('nik?ubah=1', { nik: '0000000000000001' });
    assert.equal(check.url, '/permohonan/periksa');
  });

  it('to one that ends the journey leads to the exit page, and nothing can be submitted', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const { fields } = await person.get('/permohonan/periksa');
    const before = (await service.applications()).length;
    const exit = await person.answer('untuk-siapa?ubah=1', { untuk: 'lain' });
    assert.equal(exit.url, '/permohonan/surat-kuasa');
    await person.post('/permohonan/periksa', fields);
    assert.equal((await service.applications()).length, before);
  });
});

describe('a question that is added', () => {
  // The example from the README: what a new question needs, and what it gets.
  const business = {
    id: 'businessName',
    path: 'nama-usaha',
    fields: ['usaha'],
    texts: {
      id: { heading: 'Apa nama usahanya?', missing: 'Masukkan nama usaha' },
      en: { heading: 'What is the business called?', missing: 'Enter the name of the business' },
    },
    applies: (answers) => answers.get(purpose)?.option === 'usaha',
    heading: ({ texts }) => texts.heading,
    form: ({ texts, values, errors }) =>
      html`<nusa-text-input
        name="usaha"
        label="${texts.heading}"
        value="${values.usaha ?? ''}"
        error-message="${errors.usaha ?? ''}"
      ></nusa-text-input>`,
    parse: ({ usaha }, { texts }) =>
      usaha ? { answer: usaha } : { errors: { usaha: texts.missing } },
    fill: (answer) => ({ usaha: answer }),
    review: (answer) => ({ label: 'Usaha', answer, change: 'nama usaha' }),
  };

  // After the question that decides whether it applies.
  const place = questions.findIndex(({ id }) => id === 'purpose') + 1;
  const withBusiness = questions.toSpliced(place, 0, business);

  let app;
  before(async () => {
    const { database } = service;
    app = await buildApp({ database, now, secret: SECRET, questions: withBusiness });
  });
  after(() => app.close());

  it('is not asked while it does not apply', async () => {
    const person = await new Person(app).arriveAt('periksa');
    assert.equal((await person.get('/permohonan/periksa')).status, 200);
    assert.equal((await person.get('/permohonan/nama-usaha')).location, '/permohonan/periksa');
  });

  it('is asked when a changed answer makes it apply, and then leads back to the check page', async () => {
    const person = await new Person(app).arriveAt('periksa');
    const asked = await person.answer('keperluan?ubah=1', { keperluan: 'usaha' });
    assert.equal(asked.url, '/permohonan/nama-usaha?ubah=1');
    assert.equal(
      asked.back,
      '/permohonan/keperluan?ubah=1',
      'not to a check that leads here again',
    );
    assert.equal((await person.get('/permohonan/periksa')).location, '/permohonan/nama-usaha');

    const refused = await person.answer('nama-usaha?ubah=1', { usaha: '' });
    assert.deepEqual(refused.errors, ['Masukkan nama usaha']);
    const check = await person.answer('nama-usaha?ubah=1', { usaha: 'Warung Contoh' });
    assert.equal(check.url, '/permohonan/periksa');
    assert.ok(check.text.includes('Warung Contoh'));
  });

  it('leaves nothing when it no longer applies', async () => {
    const person = await new Person(app).arriveAt('surat-pengantar', {
      keperluan: { keperluan: 'usaha' },
    });
    await person.answer('nama-usaha', { usaha: 'Warung Contoh' });
    for (const path of AFTER_PURPOSE) await person.answer(path);
    await person.answer('keperluan?ubah=1', { keperluan: 'bank' });
    await person.submit('/permohonan/periksa');
    const { answers: stored } = (await service.applications()).at(-1);
    assert.deepEqual(stored.purpose, { option: 'bank' });
    assert.equal(stored.businessName, undefined);
  });

  it('is asked of people who had finished before it was added', async () => {
    const person = await new Person(service.app).arriveAt('periksa', {
      keperluan: { keperluan: 'usaha' },
    });
    person.app = app;
    assert.equal((await person.get('/permohonan/periksa')).location, '/permohonan/nama-usaha');
  });
});
