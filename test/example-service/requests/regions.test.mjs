import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startService } from '../support/service.mjs';

let service;
before(async () => {
  service = await startService();
});
after(() => service.stop());

const PAGE = '/permohonan/wilayah';
const page = { accept: 'text/html,application/xhtml+xml' };

/** The options of the lists of a page, by field. */
function listsOf({ markup }) {
  const lists = [...markup.matchAll(/<select\b[^>]*\sname="([^"]*)"[^>]*>([^]*?)<\/select>/g)];
  return Object.fromEntries(
    lists.map(([, name, options]) => [
      name,
      [...options.matchAll(/<option[^>]*\svalue="([^"]+)"/g)].map(([, value]) => value),
    ]),
  );
}

describe('the region, without JavaScript', () => {
  it('is asked for in four forms, each with the next list, without an error', async () => {
    const person = await service.newPerson().arriveAt('wilayah');
    const STEPS = [
      ['provinsi', '34', 38, 'Di kabupaten atau kota mana Anda tinggal?'],
      ['kabupaten', '34.04', 5, 'Di kapanewon mana Anda tinggal?'],
      ['kecamatan', '34.04.02', 17, 'Di kalurahan mana Anda tinggal?'],
    ];
    for (const [field, code, choices, heading] of STEPS) {
      assert.equal(listsOf(await person.get(PAGE))[field].length, choices);
      const sent = await person.submit(PAGE, { [field]: code });
      assert.equal(sent.location, PAGE);
      const next = await person.get(PAGE);
      assert.deepEqual(next.errors, []);
      assert.ok(next.title.startsWith(heading), next.title);
      assert.equal(next.fields[field], code, 'what was chosen stays');
    }
    const sent = await person.submit(PAGE, { desa: '34.04.02.2003' });
    assert.equal(sent.location, '/permohonan/alamat');
  });

  it('reports a missing choice only if there was a list to choose from', async () => {
    const person = await service.newPerson().arriveAt('wilayah');
    await person.submit(PAGE, {});
    assert.deepEqual((await person.get(PAGE)).errors, ['Pilih provinsi']);
    await person.submit(PAGE, { provinsi: '34' });
    assert.deepEqual((await person.get(PAGE)).errors, []);
    await person.submit(PAGE, {});
    assert.deepEqual((await person.get(PAGE)).errors, ['Pilih kabupaten atau kota']);
  });

  it('keeps the other choices while one list is corrected', async () => {
    const person = await service.newPerson().arriveAt('alamat');
    await person.submit(PAGE, { provinsi: '32' });
    const wrong = await person.get(PAGE);
    assert.equal(wrong.errors.length, 1);
    const { kabupaten, kecamatan, desa } = wrong.fields;
    assert.deepEqual([kabupaten, kecamatan, desa], ['34.04', '34.04.02', '34.04.02.2002']);
    assert.ok(listsOf(wrong).kabupaten.includes('32.04'), 'the right ones are offered');
    assert.match(wrong.text, /Kabupaten Sleman \(di DI Yogyakarta\)/);
    const right = await person.submit(PAGE, { provinsi: '34' });
    assert.equal(right.location, '/permohonan/alamat', 'going back costs one choice');
  });

  it('is asked for again if a code no longer exists, with the reason', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    await service.database.query(
      `UPDATE drafts SET answers = jsonb_set(answers, '{region,village}', '"34.04.02.9999"')`,
    );
    const open = await person.open('/permohonan/periksa');
    assert.equal(open.url, PAGE);
    assert.deepEqual(open.errors, [
      'Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih kalurahan dari daftar',
    ]);
    assert.equal(open.fields.kecamatan, '34.04.02');
    await person.submit(PAGE, { desa: '34.04.02.2003' });
    assert.equal((await person.get('/permohonan/periksa')).status, 200);
  });

  it('is not asked of people who live at the address on their KTP', async () => {
    const person = await service.newPerson().arriveAt('wilayah', {
      'alamat-ktp': { 'alamat-sama': 'ya' },
    });
    assert.equal((await person.get(PAGE)).status, 303);
    assert.equal((await person.open(PAGE)).url, '/permohonan/alamat');
  });
});

describe('the files of regions', () => {
  it('come from the service’s own host, compressed, and are cached for a day', async () => {
    const country = await service.newPerson().get('/wilayah/provinces.json');
    assert.equal(country.status, 200);
    assert.equal(country.headers['cache-control'], 'public, max-age=86400');
    assert.equal(JSON.parse(country.markup).provinces.length, 38);

    const accept = { 'accept-encoding': 'br' };
    const shard = await service.newPerson().get('/wilayah/11.08.json', accept);
    assert.equal(shard.headers['content-encoding'], 'br');
    assert.ok(shard.bytes <= 7 * 1024);
    const { etag } = shard.headers;
    const again = await service.newPerson().get('/wilayah/11.08.json', { 'if-none-match': etag });
    assert.equal(again.status, 304);
  });

  it('are those of the package and no others', async () => {
    for (const name of ['99.99.json', '..%2f..%2fpackage.json', '../index.js', '', 'constructor']) {
      assert.equal((await service.newPerson().get(`/wilayah/${name}`)).status, 404, name);
    }
  });
});

describe('the search of regions', () => {
  const data = async (q) =>
    JSON.parse((await service.newPerson().get(`/wilayah/cari?q=${encodeURIComponent(q)}`)).markup);

  it('finds a village and the regions that contain it', async () => {
    assert.deepEqual(await data('sidomulyo sleman'), [
      {
        value: '34.04.02.2003',
        label: 'Sidomulyo',
        hint: 'Godean, Kabupaten Sleman, DI Yogyakarta',
      },
    ]);
  });

  it('returns a response for any text', async () => {
    const TYPED = [
      '',
      ' ',
      'a',
      '%',
      "'; DROP TABLE drafts; --",
      '\u0000',
      'x'.repeat(5000),
      '<b>',
    ];
    for (const q of TYPED) assert.ok(Array.isArray(await data(q)), q);
    for (const query of ['', '?q=a&q=b', '?q[]=a', '?%ff']) {
      assert.equal((await service.newPerson().get(`/wilayah/cari${query}`)).status, 200, query);
    }
  });

  it('is a page for people without JavaScript, whose links choose a region', async () => {
    const person = await service.newPerson().arriveAt('wilayah');
    const searched = await person.submit(PAGE, { provinsi: '34', cari: ' Sidomulyo ' });
    assert.equal(searched.location, '/wilayah/cari?q=Sidomulyo');
    const found = await person.get(searched.location, page);
    const kept = await person.get(PAGE);
    assert.equal(kept.fields.provinsi, '34', 'what was chosen waits');
    assert.equal(kept.fields.cari, '', 'and is not searched for again');
    assert.match(found.text, /20 wilayah pertama/);
    assert.match(found.text, /idn-area-data/, 'the source is named');
    const one = await person.get('/wilayah/cari?q=sidomulyo+sleman', page);
    const link = one.links.find((href) => href.includes('pilih='));
    assert.equal(link, `${PAGE}?pilih=34.04.02.2003`);
    const back = await person.get(link);
    assert.equal(back.fields.desa, '34.04.02.2003');
    assert.equal(back.fields.provinsi, '34');
    const sent = await person.post(PAGE, back.fields);
    assert.equal(sent.location, '/permohonan/alamat');
    const none = await person.get('/wilayah/cari?q=zzzzqqq', page);
    assert.match(none.text, /Wilayah tidak ditemukan/);
    const english = await person.get('/wilayah/cari?q=sidomulyo+sleman&lang=en', page);
    assert.match(english.text, /1 region found/);
  });

  it('remembers that an answer is being changed', async () => {
    const person = await service.newPerson().arriveAt('periksa');
    const searched = await person.submit(`${PAGE}?ubah=1`, { desa: '', cari: 'sidomulyo sleman' });
    assert.equal(searched.location, '/wilayah/cari?q=sidomulyo+sleman&ubah=1');
    const found = await person.get(searched.location, page);
    const link = found.links.find((href) => href.includes('pilih='));
    const chosen = await person.get(link);
    const sent = await person.post(`${PAGE}?ubah=1`, chosen.fields);
    assert.equal(sent.location, '/permohonan/periksa');
    assert.match((await person.get('/permohonan/periksa')).text, /Sidomulyo, Godean/);
  });
});
