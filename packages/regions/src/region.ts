/** The four levels of the administration, from the largest to the smallest. */
export const LEVELS = ['province', 'regency', 'district', 'village'] as const;

/** A province; a kabupaten or kota; a kecamatan or distrik; a desa, kelurahan, gampong, nagari or kampung. */
export type Level = (typeof LEVELS)[number];

/** One region. */
export interface Region {
  /** The code of the Ministry of Home Affairs, with dots: `34`, `34.04`, `34.04.15`, `34.04.15.2003`. */
  code: string;
  /** The name as people write it: `DI Yogyakarta`, `Kabupaten Sleman`. */
  name: string;
  level: Level;
}

const CODE = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;
const LENGTHS = [2, 5, 8, 13];

/** The level of a code, judged by its form alone; `undefined` if it is not a code. */
export function levelOf(code: unknown): Level | undefined {
  if (typeof code !== 'string' || !CODE.test(code)) return undefined;
  return LEVELS[LENGTHS.indexOf(code.length)];
}

/** The codes of the regions that contain a code, the province first: `34`, `34.04` for `34.04.15`. */
export function parentCodes(code: string): string[] {
  return LENGTHS.filter((length) => length < code.length).map((length) => code.slice(0, length));
}
