/*
 * Builds `dist/data` from the package idn-area-data: `provinces.json` with every kabupaten and kota,
 * and one file for each of those with its kecamatan and villages. The data are under the ODbL, so
 * they must stay in this package.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { allTerms } from '../dist/terms.js';
import { tidy, titleCase } from './names.mjs';

const folder = fileURLToPath(new URL('../dist/data/', import.meta.url));
const source = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.resolve('idn-area-data')), 'utf8'),
);

const groupBy = (rows, key) => {
  const groups = new Map();
  for (const row of rows) {
    if (!groups.has(row[key])) groups.set(row[key], []);
    groups.get(row[key]).push(row);
  }
  return groups;
};
const write = (name, data) => writeFileSync(join(folder, name), JSON.stringify(data));

const provinces = await getProvinces();
const regencies = groupBy(await getRegencies(), 'province_code');
const districts = groupBy(await getDistricts(), 'regency_code');
const villages = groupBy(await getVillages(), 'district_code');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

write('provinces.json', {
  source: `${source.name} ${source.version}`,
  licence: 'ODbL-1.0',
  terms: allTerms(),
  provinces: provinces.map(({ code, name }) => [
    code,
    titleCase(name),
    regencies.get(code).map((regency) => [regency.code, titleCase(regency.name)]),
  ]),
});

for (const { code: regency } of [...regencies.values()].flat()) {
  write(
    `${regency}.json`,
    (districts.get(regency) ?? []).map(({ code, name }) => [
      code,
      tidy(name),
      // Without the code of the kecamatan, which would be most of the file.
      (villages.get(code) ?? []).map((village) => [
        village.code.slice(code.length + 1),
        tidy(village.name),
      ]),
    ]),
  );
}
