import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  fillRegionSearch,
  fold,
  searchRegions,
  toOptions,
} from '../../packages/regions/dist/search.js';
import { databaseUrl, filledDatabase, filledPostgresql } from './support.mjs';

describe('in PGlite', () => searchTests(filledDatabase));

const noServer = 'TEST_DATABASE_URL does not say which server to use';
describe('in PostgreSQL', { skip: !databaseUrl && noServer }, () => searchTests(filledPostgresql));

function searchTests(open) {
  let database;
  before(async () => (database = await open()));
  after(() => database.close());

  const search = (text, options) => searchRegions(database.query, text, options);
  const told = (results) => results.map(({ name, place }) => `${name} (${place})`);

  test('each village with a common name has the regions that contain it', async () => {
    const results = await search('Sidomulyo', { limit: 100 });
    assert.equal(results.length, 100);
    assert.ok(results.slice(0, 90).every(({ name }) => name === 'Sidomulyo'));
    assert.equal(new Set(told(results)).size, 100, 'no two read alike');
    assert.match(results[5].place, /^.+, (Kabupaten|Kota) .+, .+$/);
  });

  test('a place after the name narrows the search', async () => {
    assert.deepEqual(told(await search('sidomulyo sleman')), [
      'Sidomulyo (Godean, Kabupaten Sleman, DI Yogyakarta)',
    ]);
  });

  test('kota or kabupaten before a name is respected', async () => {
    const [first, second] = await search('kota bandung');
    assert.deepEqual([first.name, second.name], ['Kota Bandung', 'Kabupaten Bandung']);
    assert.equal((await search('Kab. Sleman'))[0].name, 'Kabupaten Sleman');
    assert.equal((await search('sleman'))[0].name, 'Kabupaten Sleman', 'the larger region first');
    assert.equal((await search('kecamatan menteng'))[0].name, 'Menteng');
    assert.equal((await search('desa baru')).at(0).name, 'Desa Baru', 'which is a name as well');
  });

  test('apostrophes, accents and capitals do not matter', async () => {
    for (const text of ['sokaan', "Soka'an", 'SOKA’AN', 'soká an'.replace(' ', '')]) {
      assert.equal((await search(text))[0].name, "Soka'an", text);
    }
  });

  test('similar names are found', async () => {
    assert.ok((await search('Sukamajuu')).some(({ name }) => name === 'Sukamaju'));
    assert.ok((await search('Jogyakarta')).some(({ name }) => /yogyakarta/i.test(name)));
  });

  test('levels can be chosen, and the limit is respected', async () => {
    const regencies = await search('bandung', { levels: ['regency'] });
    assert.deepEqual(new Set(regencies.map(({ level }) => level)), new Set(['regency']));
    assert.equal((await search('suka', { limit: 3 })).length, 3);
    assert.equal((await search('suka', { limit: 1e9 })).length, 100);
    for (const limit of [0, -1, NaN]) assert.equal((await search('suka', { limit })).length, 1);
  });

  test('typed text is never SQL, and nothing throws', async () => {
    const typed = [
      '',
      'su',
      '%%%',
      '___',
      '\\',
      "'; DROP TABLE nusa_region; --",
      '\0abc',
      '\ud800abc',
    ];
    for (const text of [...typed, 'x'.repeat(1_000_000), '👩‍👩‍👧👩‍👩‍👧', '   ', null, undefined]) {
      assert.ok(Array.isArray(await search(text)), String(text).slice(0, 20));
    }
    assert.deepEqual(await search('%%%'), []);
    assert.equal((await search('sleman')).length > 0, true, 'the table is still there');
  });

  test('it is filled once per version of the data', async () => {
    assert.equal(await fillRegionSearch(database.query), false);
  });

  test('its results are the options of an autocomplete', async () => {
    assert.deepEqual(toOptions(await search('sidomulyo sleman')), [
      {
        value: '34.04.02.2003',
        label: 'Sidomulyo',
        hint: 'Godean, Kabupaten Sleman, DI Yogyakarta',
      },
    ]);
    assert.deepEqual(toOptions([]), []);
  });
}

test('names are folded', () => {
  assert.equal(fold('  Kabupaten  Aceh-Utara '), 'kabupaten aceh utara');
  assert.equal(fold("Ba'engas"), 'baengas');
});
