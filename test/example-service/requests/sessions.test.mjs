import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from '../support/service.mjs';

const DAY = 24 * 60 * 60 * 1000;

let now = new Date('2026-11-24T03:00:00Z');
let service;
before(async () => {
  service = await startService({ now: () => now });
});
after(() => service.stop());

describe('a form whose token has expired', () => {
  const stale = /Halaman ini sudah terlalu lama terbuka/;

  const tokens = {
    'without a token': ({ _csrf, ...fields }) => fields,
    'with an empty token': (fields) => ({ ...fields, _csrf: '' }),
    'with a changed token': (fields) => ({ ...fields, _csrf: `${fields._csrf.slice(0, -1)}!` }),
  };
  for (const [name, change] of Object.entries(tokens)) {
    it(`shows the question again ${name}, with what was typed, and stores nothing`, async () => {
      const person = await service.newPerson().arriveAt('nama');
      const { fields } = await person.get('/permohonan/nama');
      const page = await person.post(
        '/permohonan/nama',
        change({ ...fields, nama: 'Siti Contoh' }),
      );
      assert.equal(page.status, 403);
      assert.match(page.text, stale);
      assert.ok(page.title.startsWith('Kesalahan: '));
      assert.equal(page.fields.nama, 'Siti Contoh');
      assert.equal((await person.get('/permohonan/tanggal-lahir')).location, '/permohonan/nama');

      const sent = await person.post('/permohonan/nama', page.fields);
      assert.equal(
        sent.location,
        '/permohonan/tanggal-lahir',
        'pressing the button again is enough',
      );
    });
  }

  it('does not take the token of another session', async () => {
    const [mine, theirs] = [service.newPerson(), service.newPerson()];
    await mine.arriveAt('nama');
    await theirs.arriveAt('nama');
    const { fields } = await theirs.get('/permohonan/nama');
    const page = await mine.post('/permohonan/nama', { ...fields, nama: 'Siti Contoh' });
    assert.equal(page.status, 403);
    assert.match(page.text, stale);
  });

  it('does not take the token of the same browser from before the session began', async () => {
    const person = service.newPerson();
    const { fields } = await person.get('/permohonan/privasi');
    await person.arriveAt('nama');
    assert.equal((await person.post('/permohonan/nama', { ...fields, nama: 'X' })).status, 403);
  });

  it('does not submit the application, and shows the answers again', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const before = (await service.applications()).length;
    const page = await person.post('/permohonan/periksa', {});
    assert.equal(page.status, 403);
    assert.match(page.text, stale);
    assert.ok(page.text.includes('Siti Contoh'));
    assert.equal((await service.applications()).length, before);
    assert.equal(
      (await person.post('/permohonan/periksa', page.fields)).location,
      '/permohonan/terkirim',
    );
  });

  it('is in English for people who chose it', async () => {
    const person = await service.newPerson().arriveAt('nama');
    await person.get('/?lang=en');
    const page = await person.post('/permohonan/nama', { nama: 'Siti Contoh' });
    assert.match(page.text, /This page was open for too long/);
    assert.ok(page.title.startsWith('Error: '));
  });

  it('is also what people see if their browser rejects cookies', async () => {
    const person = service.newPerson();
    const { fields } = await person.get('/permohonan/privasi');
    person.cookies.clear();
    const page = await person.post('/permohonan/privasi', fields);
    assert.equal(page.status, 403);
    assert.match(page.text, stale);
  });
});

describe('a session that is gone', () => {
  const assertLost = (page) => {
    assert.equal(page.status, 403);
    assert.match(page.text, /Mulai lagi dari awal/);
    assert.ok(page.links.includes('/'));
  };

  const tampered = {
    'a changed signature': (cookie) => `${cookie.slice(0, -3)}AAA`,
    'no signature': (cookie) => decodeURIComponent(cookie).split('.')[0],
    'another id under the same signature': (cookie) =>
      (cookie.startsWith('0') ? '1' : '0') + cookie.slice(1),
    rubbish: () => "';--",
    'a broken percent sign': () => '%E0%A4%A',
    'a very long value': () => 'a'.repeat(3000),
  };
  for (const [name, change] of Object.entries(tampered)) {
    it(`says how to start again after a cookie with ${name}`, async () => {
      const person = await service.newPerson().arriveAt('nama');
      const { fields } = await person.get('/permohonan/nama');
      const cookie = change(person.cookies.get('permohonan'));
      for (const open of [
        () => person.get('/permohonan/nama'),
        () => person.get('/permohonan/periksa'),
        () => person.get('/permohonan/terkirim'),
        () => person.post('/permohonan/nama', { ...fields, nama: 'Siti Contoh' }),
        () => person.post('/permohonan/periksa', fields),
      ]) {
        person.cookies.set('permohonan', cookie);
        assertLost(await open());
      }
      assert.equal(person.cookies.has('permohonan'), false, 'the cookie is taken away');
      assert.equal((await person.answer('privasi')).url, '/permohonan/untuk-siapa');
    });
  }

  it('is reported after a day without a change, when the answers are deleted', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const started = now;
    try {
      now = new Date(started.getTime() + DAY - 1000);
      assert.equal((await person.get('/permohonan/nama')).status, 200);
      now = new Date(started.getTime() + DAY + 1000);
      assertLost(await person.get('/permohonan/nama'));
    } finally {
      now = started;
    }
  });

  it('is reported to people whose cookies were deleted while the page was open', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const { fields } = await person.get('/permohonan/nama');
    person.cookies.clear();
    assertLost(await person.post('/permohonan/nama', { ...fields, nama: 'Siti Contoh' }));
    assertLost(await person.post('/permohonan/periksa', fields));
  });
});

describe('sending twice', () => {
  it('stores one application for a double click, and both see the same confirmation', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const { fields } = await person.get('/permohonan/periksa');
    const before = (await service.applications()).length;
    const clicks = await Promise.all(
      Array.from({ length: 5 }, () => person.post('/permohonan/periksa', fields)),
    );
    for (const click of clicks) {
      assert.equal(click.status, 303);
      assert.equal(click.location, '/permohonan/terkirim');
    }
    assert.equal((await service.applications()).length, before + 1);
    const late = await person.post('/permohonan/periksa', fields);
    assert.equal(late.location, '/permohonan/terkirim');
    assert.equal((await service.applications()).length, before + 1);
  });

  it('stores one answer for a double click on Lanjutkan', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const { fields } = await person.get('/permohonan/nama');
    const form = { ...fields, nama: 'Siti Contoh' };
    const clicks = await Promise.all([1, 2].map(() => person.post('/permohonan/nama', form)));
    for (const click of clicks) assert.equal(click.location, '/permohonan/tanggal-lahir');
  });

  it('stores both answers that two tabs send at the same moment', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const { fields } = await person.get('/permohonan/nama');
    await Promise.all([
      person.post('/permohonan/nama', { ...fields, nama: 'Budi Contoh' }),
      person.post('/permohonan/nik', { ...fields, nik: '0000 0000 0000 0001' }),
    ]);
    const check = await person.get('/permohonan/periksa');
    assert.ok(check.text.includes('Budi Contoh'));
    assert.ok(check.text.includes('0000 0000 0000 0001'));
  });
});

describe('cookies', () => {
  it('are http-only, same-site and signed, and contain no answer', async () => {
    const person = service.newPerson();
    const { fields } = await person.get('/permohonan/privasi');
    const { headers } = await person.post('/permohonan/privasi', fields);
    const cookie = [headers['set-cookie']].flat().find((line) => line.startsWith('permohonan='));
    assert.match(cookie, /^permohonan=[0-9a-f-]{36}\.[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('are secure behind a proxy with https', async () => {
    const person = service.newPerson();
    const page = await person.get('/permohonan/privasi', { 'x-forwarded-proto': 'https' });
    assert.match(String(page.headers['set-cookie']), /; Secure/);
  });
});
