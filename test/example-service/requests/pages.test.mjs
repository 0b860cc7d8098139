import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { en } from '@nusa/example-service/dist/texts/en.js';
import { id } from '@nusa/example-service/dist/texts/id.js';
import { startService } from '../support/service.mjs';

let service;
before(async () => {
  service = await startService({ now: () => new Date('2026-11-24T03:00:00Z') });
});
after(() => service.stop());

const INFORMATION = ['/', '/bantuan', '/privasi', '/kuki', '/aksesibilitas'];

describe('headers', () => {
  it('allow only the service’s own files, and the styles of this page', async () => {
    const page = await service.newPerson().get('/permohonan/privasi');
    const policy = page.headers['content-security-policy'];
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    assert.ok(nonce, policy);
    assert.deepEqual(policy.split(/;\s*/), [
      "default-src 'self'",
      "script-src 'self'",
      `style-src 'self' 'nonce-${nonce}'`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
    const styles = [...page.markup.matchAll(/<style([^>]*)>/g)].map(([, attributes]) => attributes);
    assert.ok(styles.length > 0, 'shadow elements bring their styles');
    for (const attributes of styles) assert.equal(attributes, ` nonce="${nonce}"`);
    assert.notEqual(
      (await service.newPerson().get('/')).headers['content-security-policy'],
      policy,
    );
  });

  it('keep pages private', async () => {
    for (const url of [...INFORMATION, '/permohonan/privasi', '/permohonan/nik', '/tidak-ada']) {
      const { headers } = await service.newPerson().get(url);
      assert.equal(headers['cache-control'], 'no-store', url);
      assert.equal(headers['x-content-type-options'], 'nosniff', url);
      assert.equal(headers['referrer-policy'], 'same-origin', url);
      assert.ok(headers['content-security-policy'], url);
    }
  });

  it('do not apply to other sites under the same domain', async () => {
    const { headers } = await service.newPerson().get('/');
    assert.equal(headers['strict-transport-security'], 'max-age=31536000');
  });
});

describe('markup', () => {
  it('has no inline script, no inline style and no file of another host', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    for (const url of [
      ...INFORMATION,
      '/permohonan/nik',
      '/permohonan/keperluan',
      '/permohonan/surat-pengantar',
      '/permohonan/foto-ktp',
      '/permohonan/persetujuan',
      '/permohonan/periksa',
    ]) {
      const { markup } = await person.get(url);
      assert.doesNotMatch(markup, /<script(?![^>]* src=)/, url);
      assert.doesNotMatch(markup, /\s(style|on[a-z]+)=/, url);
      assert.doesNotMatch(markup, /(src|href|action)="(https?:)?\/\//, url);
    }
  });

  it('names the page, the service and the office in the title', async () => {
    const { title } = await service.newPerson().get('/permohonan/privasi');
    assert.equal(
      title,
      'Bagaimana kami memakai data Anda – Surat keterangan domisili – Kabupaten Contoh',
    );
  });

  it('has one h1 on every page', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    for (const url of [
      ...INFORMATION,
      '/permohonan/privasi',
      '/permohonan/periksa',
      '/tidak-ada',
    ]) {
      const { markup } = await person.get(url);
      assert.equal(markup.match(/<h1\b/g)?.length, 1, url);
    }
  });

  it('has only links that lead somewhere', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const known = new Set();
    const next = ['/'];
    for (let url = next.pop(); url !== undefined; url = next.pop()) {
      if (known.has(url)) continue;
      known.add(url);
      const page = await person.open(url);
      assert.equal(page.status, 200, url);
      next.push(...page.links.filter((link) => link.startsWith('/') && !link.includes('lang=')));
    }
    assert.ok(known.has('/permohonan/periksa') || known.has('/permohonan/privasi'));
  });
});

describe('files', () => {
  async function files() {
    const { markup } = await service.newPerson().get('/');
    return [...new Set(markup.match(/\/aset\/[^"]+/g))];
  }

  it('have a hash of their content in the URL, and are cached for a year', async () => {
    const addresses = await files();
    assert.equal(addresses.length, 3);
    for (const address of addresses) {
      assert.match(address, /^\/aset\/[a-z]+\.[\w-]{12}\.(css|js|svg)$/);
      const { status, headers } = await service.newPerson().get(address);
      assert.equal(status, 200);
      assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
      assert.match(headers['content-type'], /^(text\/css|text\/javascript|image\/svg\+xml)/);
    }
  });

  it('are revalidated by their ETag, and sent in full for another one', async () => {
    for (const url of await files()) {
      const { etag } = (await service.app.inject({ url })).headers;
      const get = (tag) => service.app.inject({ url, headers: { 'if-none-match': tag } });
      const same = await get(etag);
      assert.equal(same.statusCode, 304, url);
      assert.equal(same.rawPayload.length, 0, url);
      for (const other of ['"another"', 'W/"another"', 'not a tag']) {
        const full = await get(other);
        assert.equal(full.statusCode, 200, `${url} ${other}`);
        assert.ok(full.rawPayload.length > 0, url);
      }
    }
  });

  it('answer HEAD with the same headers and no body', async () => {
    for (const url of [...(await files()), '/wilayah/provinces.json', '/']) {
      const headers = { 'accept-encoding': 'br' };
      const get = await service.app.inject({ url, headers });
      const head = await service.app.inject({ method: 'HEAD', url, headers });
      assert.equal(head.statusCode, 200, url);
      assert.equal(head.rawPayload.length, 0, url);
      for (const name of ['content-type', 'cache-control', 'etag', 'vary']) {
        assert.equal(head.headers[name], get.headers[name], `${url} ${name}`);
      }
    }
  });

  it('are never read from outside of their folders', async () => {
    for (const path of [
      '/aset/../assets.json',
      '/aset/..%2fassets.json',
      '/aset/%2e%2e/assets.json',
      '/aset/%2e%2e%2fassets.json',
      '/aset/..%5cassets.json',
      '/aset/....//assets.json',
      '/aset//etc/passwd',
      '/aset/%2fetc%2fpasswd',
      '/aset/assets.json%00.css',
      '/aset/',
      '/aset',
      '/wilayah/..%2findex.js',
      '/wilayah/%2e%2e%2f%2e%2e%2fpackage.json',
    ]) {
      for (const encoding of ['identity', 'br']) {
        const response = await service.app.inject({
          url: path,
          headers: { 'accept-encoding': encoding },
        });
        assert.equal(response.statusCode, 404, `${path} ${encoding}`);
        assert.equal(response.headers['cache-control'], 'no-store', path);
        assert.match(response.headers['content-type'], /^text\/html/, path);
      }
    }
  });

  it('are compressed, like pages', async () => {
    for (const url of [...(await files()), '/']) {
      const get = (accept) =>
        service.app.inject({ url, headers: accept ? { 'accept-encoding': accept } : {} });
      const plain = await get();
      const brotli = await get('gzip, deflate, br, zstd');
      const gzip = await get('br;q=0, gzip');
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.equal(brotli.headers['content-encoding'], 'br');
      assert.equal(gzip.headers['content-encoding'], 'gzip');
      for (const { headers } of [plain, brotli, gzip])
        assert.equal(headers.vary, 'accept-encoding');

      const { length } = plain.rawPayload;
      assert.equal(brotliDecompressSync(brotli.rawPayload).length, length, url);
      assert.equal(gunzipSync(gzip.rawPayload).length, length, url);
      assert.ok(brotli.rawPayload.length < length, url);
      assert.equal(Number(brotli.headers['content-length']), brotli.rawPayload.length);
    }
  });
});

describe('languages', () => {
  it('start with Bahasa Indonesia, whatever the browser prefers', async () => {
    const page = await service.newPerson().get('/', { 'accept-language': 'en' });
    assert.equal(page.language, 'id');
    assert.match(page.text, /Ajukan surat keterangan domisili/);
  });

  it('change with the link on the page, and stay changed', async () => {
    const person = await service.newPerson().arriveAt('nik');
    const page = await person.get('/permohonan/nik');
    const link = page.links.find((href) => href.endsWith('lang=en'));
    assert.equal(link, '/permohonan/nik?lang=en', 'leads to the same page');
    assert.match((await person.get(link)).text, /What is your NIK\?/);

    const next = await person.answer('nik');
    assert.equal(next.language, 'en');
    assert.match(next.text, /What is your full name\?/);
    assert.match((await person.get('/permohonan/nama?lang=id')).text, /Siapa nama lengkap Anda\?/);
  });

  it('remember that an answer is being changed', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const page = await person.get('/permohonan/nik?ubah=1');
    const link = page.links.find((href) => href.endsWith('lang=en'));
    assert.equal(link, '/permohonan/nik?ubah=1&lang=en');
    assert.equal((await person.get(link)).back, '/permohonan/periksa');
  });

  it('have a short URL to print', async () => {
    const person = service.newPerson();
    assert.equal((await person.open('/en')).language, 'en');
    assert.equal((await person.open('/')).language, 'en');
    assert.equal((await person.open('/id')).language, 'id');
  });

  it('are stored with the application', async () => {
    const person = service.newPerson();
    await person.get('/en?lang=en');
    await person.arriveAt('periksa');
    await person.submit('/permohonan/periksa');
    assert.equal((await service.applications()).at(-1).lang, 'en');
    assert.match((await person.get('/permohonan/terkirim')).text, /Your reference number/);
  });

  it('have the same texts, all of them translated', () => {
    const same = new Set(['organisation', 'email', 'phase.tag', 'privacy.sections.length']);
    const compare = (indonesian, english, path) => {
      if (typeof indonesian === 'string') {
        if (same.has(path) || /^information\.cookies\.names\.\d+\.0$/.test(path)) return;
        assert.ok(english.length > 0 && english !== indonesian, path);
      } else if (typeof indonesian === 'object') {
        assert.deepEqual(Object.keys(english), Object.keys(indonesian), path);
        for (const key of Object.keys(indonesian)) {
          compare(indonesian[key], english[key], path ? `${path}.${key}` : key);
        }
      }
    };
    compare(id, en, '');
  });

  it('never say "tidak valid", and say "Terjadi kesalahan" only about the service', () => {
    const all = JSON.stringify(id);
    assert.deepEqual(all.match(/tidak valid|\b(kamu|anda|mohon|silakan|tolong)\b/g), null);
    assert.deepEqual(all.match(/Terjadi kesalahan[^"]*/g), ['Terjadi kesalahan pada layanan ini']);
  });
});

describe('a failure of the service', () => {
  it('gets a page that says what happened to the answers, without details', async () => {
    const person = await service.newPerson().arriveAt('nama');
    const { query } = service.database;
    service.database.query = async () => {
      throw new Error('connection to 10.0.0.1 refused');
    };
    try {
      for (const [url, heading] of [
        ['/permohonan/nama', 'Terjadi kesalahan pada layanan ini'],
        ['/permohonan/nama?lang=en', 'There is a problem with the service'],
      ]) {
        const page = await person.get(url);
        assert.equal(page.status, 500);
        assert.match(page.text, new RegExp(heading));
        assert.doesNotMatch(page.markup, /10\.0\.0\.1|Error:|at Object/);
        assert.equal(page.headers['cache-control'], 'no-store');
        assert.ok(page.headers['content-security-policy']);
      }
    } finally {
      service.database.query = query;
    }
    assert.equal((await person.get('/permohonan/nama')).status, 200, 'and the answers are there');
  });
});
