import { readCountry, readShard } from './data.js';
import { levelOf, parentCodes, type Level, type Region } from './region.js';

/** A region with the regions that contain it, the province first. */
export interface FoundRegion extends Region {
  parents: Region[];
}

const toRegion =
  (level: Level) =>
  ([code, name]: readonly [string, string, ...unknown[]]): Region => ({ code, name, level });

/** All provinces, in the order of their codes. */
export function provinces(): Region[] {
  return readCountry().provinces.map(toRegion('province'));
}

/** The regions one level below a region; empty for a village and for an unknown code. */
export function childrenOf(code: string): Region[] {
  switch (levelOf(code)) {
    case 'province': {
      const province = readCountry().provinces.find(([own]) => own === code);
      return province?.[2].map(toRegion('regency')) ?? [];
    }
    case 'regency':
      return readShard(code).map(toRegion('district'));
    case 'district': {
      const district = readShard(code.slice(0, 5)).find(([own]) => own === code);
      return (
        district?.[2].map(([suffix, name]) => ({
          code: `${code}.${suffix}`,
          name,
          level: 'village' as const,
        })) ?? []
      );
    }
    default:
      return [];
  }
}

/** The region with this code, with the regions that contain it; `undefined` for any other value. */
export function findRegion(code: unknown): FoundRegion | undefined {
  if (!levelOf(code)) return undefined;
  const path: Region[] = [];
  let siblings = provinces();
  for (const own of [...parentCodes(code as string), code as string]) {
    const region = siblings.find((each) => each.code === own);
    if (!region) return undefined;
    path.push(region);
    siblings = childrenOf(own);
  }
  const region = path.pop()!;
  return { ...region, parents: path };
}
