import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from '../support/service.mjs';

let service;
before(async () => {
  service = await startService({ now: () => new Date('2026-11-24T03:00:00Z') });
});
after(() => service.stop());

const TEXTS = [
  `<script>alert('x')</script>`,
  `"><img src=x onerror=alert(1)>`,
  `'; DROP TABLE drafts; --`,
  `</nusa-text-input><nusa-button label="x">`,
  '${7*7} {{7*7}} %{name} $1 \\u0000 <!--lit-part-->',
  `&lt;b&gt; &amp; "tanda kutip" 'satu'`,
  'Ṡ̷̢ï̶t̸i 😀 \u202eterbalik\u202c',
];

describe('text that looks like code', () => {
  for (const text of TEXTS) {
    it(`is stored and shown as typed: ${text}`, async () => {
      const answers = {
        nama: { nama: text },
        alamat: { jalan: text, rt: '1', rw: '2' },
        keperluan: { keperluan: 'lainnya', 'keperluan-lain': text },
      };
      const person = await service.newPerson().arriveAt('periksa', answers);
      assert.equal((await person.get('/permohonan/nama')).fields.nama, text);

      const check = await person.get('/permohonan/periksa');
      assert.ok(check.text.includes(text.replace(/\s+/g, ' ')), check.text);
      assert.doesNotMatch(check.markup, /<script>alert|<img src=x/);

      await person.submit('/permohonan/periksa');
      const { answers: stored } = (await service.applications()).at(-1);
      assert.equal(stored.fullName, text);
      assert.deepEqual(stored.purpose, { option: 'lainnya', description: text });
    });
  }

  it('stays text in a rejected answer too', async () => {
    const person = await service.newPerson().arriveAt('nik');
    await person.submit('/permohonan/nik', { nik: TEXTS[1] });
    const page = await person.get('/permohonan/nik');
    assert.equal(page.fields.nik, TEXTS[1]);
    assert.doesNotMatch(page.markup, /<img src=x/);
  });
});

describe('a request that none of the service’s forms sends', () => {
  /** Each response says what to do, and earlier answers do not change. */
  async function assertHarmless(person, page, status, words) {
    assert.equal(page.status, status);
    assert.match(page.headers['content-type'], /^text\/html/);
    assert.match(page.text, words);
    assert.ok(page.links.includes('/permohonan/nama'), 'leads back to the question');
    assert.equal((await person.get('/permohonan/nama')).status, 200);
    assert.equal((await person.get('/permohonan/nik')).fields.nik, '3171 0145 0890 0002');
  }

  it('is too large', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const { fields } = await person.get('/permohonan/nama');
    const page = await person.post('/permohonan/nama', { ...fields, nama: 'x'.repeat(40_000) });
    await assertHarmless(person, page, 413, /Jawaban Anda terlalu panjang/);
  });

  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', 'x']) {
    it(`is of another type: ${type}`, async () => {
      const person = await service.newPerson().arriveAt('nama');
      const page = await person.post('/permohonan/nama', '{}', { 'content-type': type });
      await assertHarmless(person, page, 415, /Kami tidak dapat membaca kiriman ini/);
    });
  }

  it('has the same field twice', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const { fields } = await person.get('/permohonan/nama');
    const body = `_csrf=${encodeURIComponent(fields._csrf)}&nama=Siti&nama=Budi`;
    const page = await person.post('/permohonan/nama', body);
    await assertHarmless(person, page, 400, /Kami tidak dapat membaca kiriman ini/);
    assert.equal((await person.get('/permohonan/nama')).fields.nama, '');
  });

  it('has unknown fields', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const sent = await person.submit('/permohonan/nama', {
      nama: 'Siti Contoh',
      __proto__x: '1',
      constructor: '2',
      nik: '0000000000000009',
    });
    assert.equal(sent.location, '/permohonan/tanggal-lahir');
    assert.equal((await person.get('/permohonan/nik')).fields.nik, '3171 0145 0890 0002');
  });

  it('has no body, or one that is not a form', async () => {
    const person = await service.newPerson().arriveAt('nama');
    for (const body of ['', '&&&===', '%', '=', '\u0000']) {
      const page = await person.post('/permohonan/nama', body);
      assert.equal(page.status, 403, 'without a token it is shown again');
      assert.match(page.text, /belum disimpan/);
    }
    const { statusCode } = await service.app.inject({ method: 'POST', url: '/permohonan/privasi' });
    assert.equal(statusCode, 403);
  });

  const UNREADABLE = {
    'a NUL byte': 'Siti%00Contoh',
    'invalid UTF-8': 'Siti%FF%FEContoh',
    'half of a surrogate pair': 'Siti%ED%A0%80Contoh',
    'other control characters': 'Siti%1B%5B31mContoh',
  };
  for (const [name, encoded] of Object.entries(UNREADABLE)) {
    it(`has ${name}: the page says what to do, and where`, async () => {
      const person = await service.newPerson().arriveAt('nama');
      const { fields } = await person.get('/permohonan/nama');
      const body = `_csrf=${encodeURIComponent(fields._csrf)}&nama=${encoded}`;
      assert.equal((await person.post('/permohonan/nama', body)).location, '/permohonan/nama');
      const page = await person.get('/permohonan/nama');
      assert.deepEqual(page.errors, [
        'Nama lengkap memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
      ]);
      assert.match(page.fields.nama, /^Siti\ufffd+(\[31m)?Contoh$/);
    });
  }

  it('has such bytes in every other field', async () => {
    const forms = {
      'untuk-siapa': { untuk: 'sendiri\u0000' },
      nik: { nik: '3171\u0000014508900002' },
      'tanggal-lahir': { 'lahir-day': '5\u0000', 'lahir-month': '8', 'lahir-year': '1990' },
      'nomor-kk': { kk: '3171\u0000010101200001' },
      'alamat-ktp': { 'alamat-sama': 'ya\u0000' },
      wilayah: {
        provinsi: '34\u0000',
        kabupaten: '\u0000',
        kecamatan: '',
        desa: '',
        terisi: '\u0000',
      },
      alamat: { jalan: 'Jalan\u0000', rt: '1', rw: '2' },
      sejak: { 'sejak-month': '3\u0000', 'sejak-year': '2019' },
      keperluan: { keperluan: 'lainnya', 'keperluan-lain': 'a\u0000b' },
      kontak: { ponsel: '081234567890', surel: 'a\u0000@contoh.id' },
      'cara-terima': { terima: '\u0000' },
    };
    for (const [path, typed] of Object.entries(forms)) {
      const person = await service.newPerson().arriveAt(path);
      await person.submit(`/permohonan/${path}`, typed);
      const page = await person.get(`/permohonan/${path}`);
      assert.equal(page.status, 200);
      assert.equal(page.errors.length, 1, path);
    }
  });

  it('has a very long answer: the error gives the limit, and the answer stays to be shortened', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const nama = 'Siti '.repeat(2000).trim();
    await person.submit('/permohonan/nama', { nama });
    const page = await person.get('/permohonan/nama');
    assert.deepEqual(page.errors, ['Nama lengkap harus paling banyak 100 karakter']);
    assert.equal(page.fields.nama, nama);
  });
});

describe('a URL that does not exist', () => {
  for (const url of [
    '/%ff',
    '/%',
    '/permohonan/%00',
    '/permohonan/../../etc/passwd',
    '/aset/',
    '/a'.repeat(2000),
  ]) {
    it(`gets the page for "not found": ${url.slice(0, 40)}`, async () => {
      const page = await service.newPerson().get(url);
      assert.equal(page.status, 404);
      assert.match(page.text, /Halaman tidak ditemukan/);
      assert.ok(page.headers['content-security-policy']);
    });
  }

  it('may have any query', async () => {
    for (const query of [
      'lang=fr',
      'lang=en&lang=id',
      'lang[]=en',
      'ubah=2',
      '%ff=%ff',
      '__proto__=1',
    ]) {
      assert.equal(
        (await service.newPerson().get(`/permohonan/privasi?${query}`)).status,
        200,
        query,
      );
    }
  });
});
