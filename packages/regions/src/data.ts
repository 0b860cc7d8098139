import { readFileSync } from 'node:fs';
import { levelOf } from './region.js';

/** `provinces.json`: each province with its kabupaten and kota. Browsers also read `terms` from it. */
interface Country {
  source: string;
  licence: string;
  provinces: [code: string, name: string, regencies: [code: string, name: string][]][];
}

/** `34.04.json`: each kecamatan of a kabupaten or kota, with its villages. Their codes are without that of the kecamatan. */
export type Shard = [code: string, name: string, villages: [suffix: string, name: string][]][];

/** The folder of the files that browsers fetch. Serve it from the page's own origin, compressed and cached. */
export const dataFolder: URL = new URL('./data/', import.meta.url);

const files = new Map<string, unknown>();

function read<Data>(name: string): Data {
  if (!files.has(name)) {
    files.set(name, JSON.parse(readFileSync(new URL(name, dataFolder), 'utf8')));
  }
  return files.get(name) as Data;
}

/** Every province, kabupaten and kota. Throws if the package has not been built. */
export const readCountry = (): Country => read<Country>('provinces.json');

/** The kecamatan and villages of a kabupaten or kota; empty if the code is unknown. */
export function readShard(regency: string): Shard {
  const isKnown =
    levelOf(regency) === 'regency' &&
    readCountry().provinces.some(([, , regencies]) => regencies.some(([code]) => code === regency));
  return isKnown ? read<Shard>(`${regency}.json`) : [];
}
