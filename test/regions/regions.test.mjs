import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  attribution,
  checkPath,
  childrenOf,
  dataFolder,
  findRegion,
  levelOf,
  licenceUrl,
  parentCodes,
  provinces,
  termsFor,
} from '../../packages/regions/dist/index.js';

const below = (regions) => regions.flatMap(({ code }) => childrenOf(code));

test('the counts are those of the pinned data', () => {
  const regencies = below(provinces());
  const districts = below(regencies);
  const villages = below(districts);
  // idn-area-data 3.1.2; later versions have 7,285 and 83,762.
  assert.equal(provinces().length, 38);
  assert.equal(regencies.length, 514);
  assert.equal(districts.length, 7277);
  assert.equal(villages.length, 83763);
  const codes = [...provinces(), ...regencies, ...districts, ...villages].map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length, 'no code twice');
  for (const { code, level, name } of [...regencies, ...districts, ...villages]) {
    assert.equal(levelOf(code), level);
    assert.match(name, /^\S(.*\S)?$/, code);
  }
});

test('names are written as people write them', () => {
  const nameOf = (code) => findRegion(code).name;
  assert.equal(nameOf('31'), 'DKI Jakarta');
  assert.equal(nameOf('34'), 'DI Yogyakarta');
  assert.equal(nameOf('19'), 'Kepulauan Bangka Belitung');
  assert.equal(nameOf('11.08'), 'Kabupaten Aceh Utara');
  assert.equal(nameOf('73.10'), 'Kabupaten Pangkajene dan Kepulauan');
  assert.equal(nameOf('31.71'), 'Kota Administrasi Jakarta Pusat');
  assert.equal(nameOf('35.13.15.2017'), "Soka'an");
  const capitals = below(provinces()).filter(({ name }) => name === name.toUpperCase());
  assert.deepEqual(capitals, []);
});

test('a region is found with the regions that contain it', () => {
  const { name, level, parents } = findRegion('34.04.02.2001');
  assert.equal(level, 'village');
  assert.equal(name, 'Sidorejo');
  assert.deepEqual(
    parents.map((parent) => parent.name),
    ['DI Yogyakarta', 'Kabupaten Sleman', 'Godean'],
  );
  assert.deepEqual(parentCodes('34.04.02.2001'), ['34', '34.04', '34.04.02']);
});

test('anything but a code is not found, and opens no file', () => {
  const hostile = [
    '', ' ', '00', '99', '34.99', '34.04.99', '34.04.02.9999', '3404', '34.04.02.2001.1', '../../x',
    '34.04/../../package', '__proto__', 'constructor', '34\0', '３４', null, undefined, 34, {}, [],
    ['34'], 'x'.repeat(1_000_000),
  ]; // prettier-ignore
  for (const code of hostile) {
    assert.equal(findRegion(code), undefined, String(code).slice(0, 40));
    assert.deepEqual(childrenOf(code), []);
  }
  assert.deepEqual(childrenOf('34.04.02.2001'), [], 'nothing lies in a village');
});

test('posted codes are checked from the province down', () => {
  const right = {
    province: '34',
    regency: '34.04',
    district: '34.04.02',
    village: '34.04.02.2001',
  };
  assert.equal(checkPath(right).value.name, 'Sidorejo');
  assert.equal(checkPath({ province: '34', regency: '34.04' }, 'regency').value.code, '34.04');

  const problem = (posted) => {
    const { ok, level, error, lastValid } = checkPath(posted);
    assert.equal(ok, false);
    return [level, error, lastValid?.code];
  };
  assert.deepEqual(problem({}), ['province', 'missing', undefined]);
  assert.deepEqual(problem({ ...right, village: '' }), ['village', 'missing', '34.04.02']);
  // Somebody went back and chose another province.
  assert.deepEqual(problem({ ...right, province: '32' }), ['regency', 'elsewhere', '32']);
  assert.deepEqual(problem({ ...right, village: '34.04.01.2001' }), [
    'village',
    'elsewhere',
    '34.04.02',
  ]);
  // A code that no longer exists, and one of the wrong level.
  assert.deepEqual(problem({ ...right, district: '34.04.99' }), ['district', 'unknown', '34.04']);
  assert.deepEqual(problem({ ...right, province: '34.04' }), ['province', 'unknown', undefined]);
  // A field that was posted twice is an array.
  assert.deepEqual(problem({ ...right, province: ['34', '32'] }), [
    'province',
    'unknown',
    undefined,
  ]);
});

test('the files for the browser are small and complete', () => {
  const folder = fileURLToPath(dataFolder);
  const files = readdirSync(folder);
  assert.equal(files.length, 514 + 1);
  for (const file of files) {
    const size = gzipSync(readFileSync(new URL(file, dataFolder)), { level: 9 }).length;
    assert.ok(size <= 7000, `${file}: ${size} bytes`);
  }
});

test('each region has its own terms', () => {
  assert.deepEqual(termsFor(undefined), { district: 'Kecamatan', village: 'Kelurahan atau desa' });
  assert.equal(termsFor('11.08').village, 'Gampong');
  assert.equal(termsFor('13').village, 'Nagari atau kelurahan atau desa');
  assert.deepEqual(termsFor('94.01.01'), {
    district: 'Distrik',
    village: 'Kampung atau kelurahan',
  });
  assert.equal(termsFor('34.04').district, 'Kapanewon');
  assert.equal(termsFor('34.71').district, 'Kemantren');
  assert.equal(termsFor('34.71').village, 'Kelurahan');
  assert.equal(termsFor('96', 'en').district, 'District (distrik)');
  assert.deepEqual(termsFor('xx', 'jv'), termsFor('32'));
});

test('the notice that the licence requires exists', () => {
  const notice = readFileSync(new URL('../../packages/regions/NOTICE.md', import.meta.url), 'utf8');
  assert.match(notice, /Open Database License/);
  for (const text of Object.values(attribution)) assert.match(text, /idn-area-data.*ODbL 1\.0/);
  assert.ok(notice.includes(licenceUrl));
});
