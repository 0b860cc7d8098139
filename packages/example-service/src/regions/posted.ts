import { checkPath, childrenOf, findRegion, LEVELS, provinces, type Level } from '@nusa/regions';
import type { Values } from '../model.js';

/** The field of each level, from the province down. */
export const REGION_FIELDS = {
  province: 'provinsi',
  regency: 'kabupaten',
  district: 'kecamatan',
  village: 'desa',
} as const satisfies Record<Level, string>;

/** How many lists had options on the page that was sent. The others could not be answered. */
export const OFFERED_FIELD = 'terisi';

/** One option of a list. */
export interface RegionOption {
  readonly code: string;
  /** Undefined if there is no region with this code. */
  readonly name: string | undefined;
  /** The region that contains it, if it is not the one that was chosen above. */
  readonly parentName: string | undefined;
  /** Whether it was sent, but is not in the list. */
  readonly isUnlisted: boolean;
}

const codeAt = (level: Level, values: Values) => (values[REGION_FIELDS[level]] ?? '').trim();

/** Checks what was sent, from the province down. */
export function checkPosted(values: Values): ReturnType<typeof checkPath> {
  return checkPath({
    province: codeAt('province', values),
    regency: codeAt('regency', values),
    district: codeAt('district', values),
    village: codeAt('village', values),
  });
}

/** The level above, which decides what is in a list. */
export function parentOf(level: Level): Level | undefined {
  return LEVELS[LEVELS.indexOf(level) - 1];
}

/**
 * The options of a level: the regions in the one that was chosen above. A choice that is not among
 * them stays in the list, so that nothing is lost while the mistake is corrected.
 */
export function optionsAt(level: Level, values: Values): readonly RegionOption[] {
  const parent = parentOf(level);
  const inParent = parent ? childrenOf(codeAt(parent, values)) : provinces();
  const options = inParent.map(({ code, name }) => ({
    code,
    name,
    parentName: undefined,
    isUnlisted: false,
  }));

  const chosen = codeAt(level, values);
  if (chosen === '' || options.some(({ code }) => code === chosen)) return options;
  const found = findRegion(chosen);
  const unlisted = {
    code: chosen,
    name: found?.name,
    parentName: found?.parents.at(-1)?.name,
    isUnlisted: true,
  };
  return [...options, unlisted];
}

/** How many lists have options, counted from the province to the first empty list. */
export function offeredLevels(values: Values): number {
  const empty = LEVELS.findIndex((level) => optionsAt(level, values).length === 0);
  return empty === -1 ? LEVELS.length : empty;
}

/** Whether the page that was sent had options for a level. */
export function wasOffered(level: Level, values: Values): boolean {
  const offered = Number(values[OFFERED_FIELD] ?? NaN);
  const count = Number.isInteger(offered) && offered >= 1 ? offered : LEVELS.length;
  return LEVELS.indexOf(level) < count;
}

/** The fields for a region and the regions that contain it; undefined if the code is unknown. */
export function valuesFor(code: unknown): Values | undefined {
  const region = findRegion(code);
  if (!region) return undefined;
  return Object.fromEntries(
    [...region.parents, region].map((each) => [REGION_FIELDS[each.level], each.code]),
  );
}
