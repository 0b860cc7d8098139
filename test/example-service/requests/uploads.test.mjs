import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { BOUNDARY, JPEG, multipart, PDF, PNG, TestFile } from '../support/multipart.mjs';
import { startService } from '../support/service.mjs';

let service;
let moment = new Date('2026-11-24T03:00:00Z');
before(async () => {
  service = await startService({ now: () => moment });
});
after(() => service.stop());

const LETTER = '/permohonan/surat-pengantar';
const CARD = '/permohonan/foto-ktp';
const LARGEST = 2_000_000;

const pdf = (name = 'surat.pdf', more = '') =>
  new TestFile(name, Buffer.concat([PDF, Buffer.from(more)]));

const uploads = () => service.database.query('SELECT * FROM uploads ORDER BY created_at, name');
const countOf = async () => (await uploads()).length;

/** A person at a page, with the CSRF token of its form. */
async function at(path) {
  const person = await service.newPerson().arriveAt(path.split('/').pop());
  const { _csrf } = (await person.get(path)).fields;
  return { person, _csrf };
}

/** The names of the files that a page lists. */
const namesIn = (page) => [...page.markup.matchAll(/<bdi>([^<]*)<\/bdi>/g)].map(([, name]) => name);

describe('a file', () => {
  const GOOD = [
    ['surat.pdf', PDF, 'application/pdf'],
    ['foto.jpg', JPEG, 'image/jpeg'],
    ['foto.png', PNG, 'image/png'],
    ['tanpa-akhiran', JPEG, 'image/jpeg'],
    ['foto.png', JPEG, 'image/jpeg'],
    ['surat.exe', PDF, 'application/pdf'],
    ['Surat pengantar – “ñ” 文.PDF', PDF, 'application/pdf'],
    ['pas.pdf', Buffer.concat([PDF, Buffer.alloc(LARGEST - PDF.length, 32)]), 'application/pdf'],
  ];
  for (const [name, content, type] of GOOD) {
    it(`is recognised by its content: ${name} is ${type}`, async () => {
      const { person, _csrf } = await at(CARD);
      const sent = await person.postFiles(CARD, { _csrf, ktp: new TestFile(name, content) });
      assert.equal(sent.location, '/permohonan/kontak');
      const stored = (await uploads()).find(
        (row) => row.question === 'idCard' && row.name === name,
      );
      assert.equal(stored.type, type);
      assert.equal(stored.size, content.length);
      assert.equal(Buffer.compare(Buffer.from(stored.content), content), 0);
      const page = await person.get(CARD);
      assert.deepEqual(namesIn(page), [name]);
      await service.database.query('DELETE FROM uploads');
    });
  }

  const wrongType = (name) => [
    `Berkas “${name}” bukan JPG, PNG, atau PDF. Pilih berkas lain`,
    `The file “${name}” is not a JPG, PNG or PDF. Choose another file`,
  ];
  const tooLarge = (name) => [
    `Berkas “${name}” terlalu besar. Ukuran berkas harus paling besar 2 MB`,
    `The file “${name}” is too large. The file must be 2 MB or smaller`,
  ];
  const BAD = [
    ['halaman.jpg', '<!doctype html><script>alert(1)</script>', wrongType],
    ['gambar.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', wrongType],
    ['program.pdf', 'MZ\x90\x00\x03\x00\x00\x00', wrongType],
    ['arsip.pdf', 'PK\x03\x04\x14\x00\x06\x00', wrongType],
    ['teks.pdf', 'Surat pengantar', wrongType],
    ['html-lalu.pdf', `<html>${PDF}`, wrongType],
    ['hampir.png', '\x89PNG', wrongType],
    ['hampir.jpg', '\xff\xd8', wrongType],
    ['gambar.webp', 'RIFF\x00\x00\x00\x00WEBPVP8 ', wrongType],
    ['gambar.heic', '\x00\x00\x00\x18ftypheic\x00\x00', wrongType],
    ['gambar.gif', 'GIF89a\x01\x00\x01\x00', wrongType],
    [
      'kosong.pdf',
      '',
      () => [
        'Berkas “kosong.pdf” kosong. Pilih berkas lain',
        'The file “kosong.pdf” is empty. Choose another file',
      ],
    ],
    ['besar.pdf', Buffer.concat([PDF, Buffer.alloc(LARGEST, 32)]), tooLarge],
    ['tepat.pdf', Buffer.concat([PDF, Buffer.alloc(LARGEST - PDF.length + 1, 32)]), tooLarge],
    ['<b>"x".jpg', 'x', () => wrongType('<b>%22x%22.jpg')],
  ];
  for (const [name, content, words] of BAD) {
    it(`is refused with a message, and not stored: ${name}`, async () => {
      const { person, _csrf } = await at(CARD);
      const before = await countOf();
      const file = new TestFile(name, content, 'image/jpeg');
      const sent = await person.postFiles(CARD, { _csrf, ktp: file });
      assert.equal(sent.status, 303);
      assert.equal(sent.location, CARD);
      for (const [index, language] of ['id', 'en'].entries()) {
        const page = await person.get(`${CARD}?lang=${language}`);
        assert.deepEqual(page.errors, [words(name)[index]]);
        assert.match(page.title, /^(Kesalahan|Error): /);
        assert.doesNotMatch(page.markup, /<b>"/);
      }
      assert.equal(await countOf(), before);
      const check = await person.get('/permohonan/nik');
      assert.equal(check.fields.nik, '3171 0145 0890 0002', 'the other answers are there');
    });
  }

  it('has a name that is not a path, and cannot be reversed', async () => {
    const NAMES = {
      '../../../etc/passwd': 'passwd',
      'C:\\Users\\siti\\ktp.jpg': 'ktp.jpg',
      'gpj.\u202eexe.jpg': 'gpj.\ufffdexe.jpg',
      [`${'a'.repeat(300)}.jpg`]: `${'a'.repeat(79)}…${'a'.repeat(16)}.jpg`,
      '': undefined,
    };
    for (const [sent, shown] of Object.entries(NAMES)) {
      const { person, _csrf } = await at(CARD);
      await person.postFiles(CARD, { _csrf, ktp: new TestFile(sent, JPEG) });
      const [name] = namesIn(await person.get(CARD));
      if (shown) assert.equal(name, shown, JSON.stringify(sent));
    }
  });

  it('is asked for if none was chosen', async () => {
    for (const [path, field, words] of [
      [LETTER, 'surat', 'Unggah surat pengantar RT/RW'],
      [CARD, 'ktp', 'Unggah foto KTP'],
    ]) {
      for (const fields of [{}, { [field]: new TestFile('', '') }, { [field]: 'teks' }]) {
        const { person, _csrf } = await at(path);
        await person.postFiles(path, { _csrf, ...fields });
        assert.deepEqual((await person.get(path)).errors, [words]);
      }
    }
  });

  it('can be seen, removed and replaced', async () => {
    const { person, _csrf } = await at(CARD);
    await person.postFiles(CARD, { _csrf, ktp: new TestFile('lama.jpg', JPEG) });
    await person.postFiles(CARD, { _csrf, ktp: new TestFile('baru.png', PNG) });
    const page = await person.get(CARD);
    assert.deepEqual(namesIn(page), ['baru.png'], 'one photo, the last');
    assert.match(page.text, /Hapus baru\.png/);
    const id = /name="hapus"\s+value="([^"]+)"/.exec(page.markup)[1];
    const action = /formaction="([^"]+)"/.exec(page.markup)[1];
    assert.equal(action, `${CARD}/berkas`);
    const removed = await person.postFiles(action, { _csrf, hapus: id });
    assert.equal(removed.location, CARD);
    assert.deepEqual(namesIn(await person.get(CARD)), []);
    assert.equal((await person.get('/permohonan/kontak')).location, CARD, 'it is asked for again');
  });

  it('can be downloaded with its own type, by its owner alone', async () => {
    const { person, _csrf } = await at(CARD);
    // An image by its first bytes, but a page for browsers that sniff.
    const both = Buffer.concat([JPEG, Buffer.from('<html><script>alert(1)</script></html>')]);
    await person.postFiles(CARD, { _csrf, ktp: new TestFile('ktp.html', both) });
    const link = (await person.get(CARD)).links.find((href) => href.startsWith(`${CARD}/berkas/`));
    const file = await person.get(link);
    assert.equal(file.status, 200);
    assert.equal(file.headers['content-type'], 'image/jpeg');
    assert.equal(file.headers['content-disposition'], "attachment; filename*=UTF-8''ktp.jpg");
    assert.equal(file.headers['x-content-type-options'], 'nosniff');
    assert.equal(file.headers['content-security-policy'], "default-src 'none'; sandbox");
    assert.equal(file.headers['cache-control'], 'no-store');
    const other = await service.newPerson().arriveAt('kontak');
    assert.equal((await other.get(link)).status, 404);
    assert.equal((await service.newPerson().get(link)).status, 404);
    assert.equal((await person.get(`${CARD}/berkas/../../etc/passwd`)).status, 404);
    assert.equal((await person.get(`${CARD}/berkas/x`)).status, 404);
    assert.equal((await person.get(link.replace('foto-ktp', 'surat-pengantar'))).status, 404);
  });
});

describe('several files', () => {
  it('are sent one by one without JavaScript, up to the limit', async () => {
    const { person, _csrf } = await at(LETTER);
    for (let page = 1; page <= 5; page++) {
      const sent = await person.postFiles(`${LETTER}/berkas`, {
        _csrf,
        surat: pdf(`hal-${page}.pdf`, String(page)),
      });
      assert.equal(sent.location, LETTER);
    }
    await person.postFiles(`${LETTER}/berkas`, { _csrf, surat: pdf('hal-6.pdf', '6') });
    const page = await person.get(LETTER);
    assert.deepEqual(page.errors, [
      'Anda dapat mengunggah paling banyak 5 berkas. Hapus satu berkas sebelum mengunggah yang lain',
    ]);
    assert.deepEqual(namesIn(page), [
      'hal-1.pdf',
      'hal-2.pdf',
      'hal-3.pdf',
      'hal-4.pdf',
      'hal-5.pdf',
    ]);
    const next = await person.postFiles(LETTER, { _csrf });
    assert.equal(next.location, '/permohonan/foto-ktp');
  });

  it('in one form are checked one by one: the accepted ones stay', async () => {
    const { person, _csrf } = await at(LETTER);
    const sent = await person.postFiles(LETTER, {
      _csrf,
      surat: [pdf('satu.pdf', '1'), new TestFile('dua.jpg', '<html>'), pdf('tiga.pdf', '3')],
    });
    assert.equal(sent.location, LETTER);
    const page = await person.get(LETTER);
    assert.deepEqual(page.errors, ['Berkas “dua.jpg” bukan JPG, PNG, atau PDF. Pilih berkas lain']);
    assert.deepEqual(namesIn(page), ['satu.pdf', 'tiga.pdf']);
  });

  it('that are sent twice, by a double click or a reload, are stored once', async () => {
    const { person, _csrf } = await at(LETTER);
    await Promise.all(
      Array.from({ length: 4 }, () =>
        person.postFiles(`${LETTER}/berkas`, { _csrf, surat: pdf('surat.pdf', 'dua kali') }),
      ),
    );
    assert.deepEqual(namesIn(await person.get(LETTER)), ['surat.pdf']);
  });

  it('never exceed the limit, however many forms come at once', async () => {
    const { person, _csrf } = await at(LETTER);
    await Promise.all(
      Array.from({ length: 8 }, (_, page) =>
        person.postFiles(`${LETTER}/berkas`, { _csrf, surat: pdf(`${page}.pdf`, String(page)) }),
      ),
    );
    assert.equal(namesIn(await person.get(LETTER)).length, 5);
  });
});

describe('an invalid form with files', () => {
  it('is rejected without its token, with a message', async () => {
    const { person } = await at(CARD);
    const before = await countOf();
    for (const path of [CARD, `${CARD}/berkas`]) {
      const sent = await person.postFiles(path, { ktp: new TestFile('ktp.jpg', JPEG) });
      assert.equal(sent.status, 403);
      assert.match(sent.text, /sudah terlalu lama terbuka/);
    }
    assert.equal(await countOf(), before);
  });

  it('is rejected from somebody else, or before the question is due', async () => {
    const { _csrf } = await at(CARD);
    const before = await countOf();
    const other = await service.newPerson().arriveAt('nama');
    const file = new TestFile('ktp.jpg', JPEG);
    const foreign = await other.postFiles(CARD, { _csrf, ktp: file });
    assert.equal(foreign.location, '/permohonan/nama');
    const own = (await other.get('/permohonan/nama')).fields._csrf;
    const early = await other.postFiles(CARD, { _csrf: own, ktp: file });
    assert.equal(early.location, '/permohonan/nama');
    assert.equal(await countOf(), before);
  });

  it('gets an error page if it cannot be read', async () => {
    const { person, _csrf } = await at(CARD);
    const whole = multipart({ _csrf, ktp: new TestFile('ktp.jpg', JPEG) });
    const before = await countOf();
    const BODIES = {
      'no boundary': [whole, 'multipart/form-data'],
      'another boundary': [whole, 'multipart/form-data; boundary=x'],
      'broken off': [whole.subarray(0, whole.length - 60), undefined],
      empty: [Buffer.alloc(0), undefined],
      'no form at all': [Buffer.from('halo'), undefined],
      'prototype names': [
        multipart({ _csrf, __proto__x: '1', constructor: 'x', ktp: new TestFile('k.jpg', JPEG) }),
        undefined,
      ],
      'too many fields': [
        multipart(Object.fromEntries(Array.from({ length: 90 }, (_, n) => [`f${n}`, 'x']))),
        undefined,
      ],
      'a long field': [multipart({ _csrf, x: 'x'.repeat(40_000) }), undefined],
    };
    for (const [name, [payload, type]] of Object.entries(BODIES)) {
      const page = await person.send({
        method: 'POST',
        url: CARD,
        payload,
        headers: { 'content-type': type ?? `multipart/form-data; boundary=${BOUNDARY}` },
      });
      assert.ok(page.status >= 400 && page.status < 500, `${name}: ${page.status}`);
      assert.match(page.headers['content-type'], /^text\/html/, name);
      assert.ok(page.links.includes(CARD) || page.status === 403, `${name} leads back`);
    }
    assert.equal(await countOf(), before);
    assert.equal((await person.get(CARD)).status, 200);
  });

  it('that announces far too many bytes is not read', async () => {
    const { person } = await at(CARD);
    const page = await person.send({
      method: 'POST',
      url: CARD,
      payload: Buffer.from('x'),
      headers: {
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        'content-length': '2000000000',
      },
    });
    assert.equal(page.status, 413);
    assert.match(page.text, /Berkas terlalu besar/);
  });

  it('that is interrupted leaves nothing, and the service keeps running', async () => {
    const { person, _csrf } = await at(CARD);
    const before = await countOf();
    const address = new URL(await service.app.listen({ port: 0, host: '127.0.0.1' }));
    const body = multipart({
      _csrf,
      ktp: new TestFile('ktp.jpg', Buffer.concat([JPEG, Buffer.alloc(500_000)])),
    });
    const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    await new Promise((resolve, reject) => {
      const socket = connect(Number(address.port), address.hostname, () => {
        socket.write(
          `POST ${CARD} HTTP/1.1\r\nhost: localhost\r\ncookie: ${cookie}\r\n` +
            `content-type: multipart/form-data; boundary=${BOUNDARY}\r\n` +
            `content-length: ${body.length}\r\n\r\n`,
        );
        socket.write(body.subarray(0, 300_000), () => setTimeout(() => socket.destroy(), 50));
      });
      socket.on('close', resolve).on('error', reject);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(await countOf(), before);
    const sent = await person.postFiles(CARD, { _csrf, ktp: new TestFile('ktp.jpg', JPEG) });
    assert.equal(sent.location, '/permohonan/kontak');
  });
});

describe('a resumable upload', () => {
  const tus = { 'tus-resumable': '1.0.0' };
  const metadata = (name) => `filename ${Buffer.from(name).toString('base64')},filetype eA==`;

  const begin = ({ person, _csrf }, size, name = 'surat.pdf') =>
    person.send({
      method: 'POST',
      url: `${LETTER}/berkas`,
      headers: {
        ...tus,
        'x-csrf-token': _csrf,
        'upload-length': String(size),
        'upload-metadata': metadata(name),
      },
    });
  const piece = ({ person, _csrf }, url, offset, payload) =>
    person.send({
      method: 'PATCH',
      url,
      payload,
      headers: {
        ...tus,
        'x-csrf-token': _csrf,
        'content-type': 'application/offset+octet-stream',
        'upload-offset': String(offset),
      },
    });

  it('is complete after the last chunk, also after an interruption', async () => {
    const visit = await at(LETTER);
    const content = Buffer.concat([PDF, Buffer.alloc(300_000, 1)]);
    const begun = await begin(visit, content.length, 'surat besar.pdf');
    assert.equal(begun.status, 201);
    const { location } = begun;
    assert.match(location, /^\/permohonan\/surat-pengantar\/berkas\/[0-9a-f-]{36}$/);

    const first = await piece(visit, location, 0, content.subarray(0, 262_144));
    assert.equal(first.status, 204);
    assert.equal(Number(first.headers['upload-offset']), 262_144);
    assert.deepEqual(namesIn(await visit.person.get(LETTER)), [], 'not before it is whole');
    assert.equal((await visit.person.get('/permohonan/foto-ktp')).location, LETTER);

    const again = await piece(visit, location, 0, content.subarray(0, 262_144));
    assert.equal(again.status, 409, 'a piece that is here already');
    const asked = await visit.person.send({ method: 'HEAD', url: location, headers: tus });
    assert.equal(Number(asked.headers['upload-offset']), 262_144);
    await piece(visit, location, 262_144, content.subarray(262_144));
    assert.deepEqual(namesIn(await visit.person.get(LETTER)), ['surat besar.pdf']);
    const next = await visit.person.postFiles(LETTER, { _csrf: visit._csrf, surat: 'x' });
    assert.equal(next.location, CARD);
  });

  it('is refused with a message as soon as its type or size is known', async () => {
    const visit = await at(LETTER);
    const before = await countOf();
    const REFUSED = [
      [await begin(visit, 2_000_001, 'besar.pdf'), 413, /“besar\.pdf” terlalu besar/],
      [await begin(visit, 0, 'kosong.pdf'), 400, /“kosong\.pdf” kosong/],
      [await begin(visit, 'x'), 400, /tidak dapat membaca/],
      [await begin(visit, -1), 400, /tidak dapat membaca/],
    ];
    const { location } = await begin(visit, 100_000, 'halaman.pdf');
    REFUSED.push([
      await piece(visit, location, 0, Buffer.from('<!doctype html><html>')),
      415,
      /bukan JPG/,
    ]);
    const short = await begin(visit, 10);
    REFUSED.push([await piece(visit, short.location, 0, PDF), 413, /terlalu besar/]);
    REFUSED.push([await piece(visit, short.location, 0, PDF), 404, /sudah dihapus/]);
    for (const [answer, status, words] of REFUSED) {
      assert.equal(answer.status, status);
      assert.match(answer.headers['content-type'], /^text\/plain/);
      assert.match(answer.markup, words);
    }
    assert.equal(await countOf(), before);
  });

  it('is rejected without a token, or from somebody else', async () => {
    const visit = await at(LETTER);
    const { location } = await begin(visit, PDF.length);
    const other = await at(LETTER);
    assert.equal((await piece(other, location, 0, PDF)).status, 404);
    assert.equal((await piece({ ...visit, _csrf: '' }, location, 0, PDF)).status, 403);
    assert.equal((await begin({ ...visit, _csrf: 'x' }, 10)).status, 403);
    assert.equal(
      (await begin({ person: service.newPerson(), _csrf: visit._csrf }, 10)).status,
      403,
    );
    const gone = await visit.person.send({
      method: 'DELETE',
      url: location,
      headers: { ...tus, 'x-csrf-token': visit._csrf },
    });
    assert.equal(gone.status, 204);
    assert.equal((await piece(visit, location, 0, PDF)).status, 404);
  });

  it('that was interrupted is deleted after an hour', async () => {
    const visit = await at(LETTER);
    const { location } = await begin(visit, 1000);
    await piece(visit, location, 0, PDF);
    const unfinished = async () => (await uploads()).filter(({ type }) => type === null).length;
    assert.ok((await unfinished()) > 0);
    moment = new Date(moment.getTime() + 61 * 60 * 1000);
    const { Uploads } = await import('@nusa/example-service/dist/storage/uploads.js');
    await new Uploads(service.database, () => moment).deleteUnfinished();
    assert.equal(await unfinished(), 0);
  });
});

describe('the files of an application', () => {
  it('are stored and deleted with it', async () => {
    await service.database.query('DELETE FROM uploads');
    const person = await service.newPerson().arriveAt('periksa');
    await person.submit('/permohonan/periksa');
    const application = (await service.applications()).at(-1);
    const ids = [...application.answers.letter, ...application.answers.idCard].map(({ id }) => id);
    assert.deepEqual((await uploads()).map(({ id }) => id).sort(), ids.sort());
    const { reference } = application;
    await service.database.query('DELETE FROM applications WHERE reference = $1', [reference]);
    assert.equal(await countOf(), 0);
  });

  it('are deleted with a draft that expires', async () => {
    await service.newPerson().arriveAt('kontak');
    assert.equal(await countOf(), 2);
    await service.database.query('DELETE FROM drafts');
    assert.equal(await countOf(), 0);
  });

  it('must exist when it is submitted: one that another tab removed is asked for again', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const { fields } = await person.get('/permohonan/periksa');
    const before = (await service.applications()).length;
    await service.database.query("DELETE FROM uploads WHERE question = 'idCard'");
    await person.post('/permohonan/periksa', fields);
    assert.equal((await service.applications()).length, before);
    assert.equal((await person.open('/permohonan/periksa')).url, CARD);
  });
});
