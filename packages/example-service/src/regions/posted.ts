import { checkPath, childrenOf, findRegion, LEVELS, provinces, type Level } from '@nusa/regions';
import type { Values } from '../journey/question.js';

/** The field of each level, from the province down. */
export const REGION_FIELDS = {
  province: 'provinsi',
  regency: 'kabupaten',
  district: 'kecamatan',
  village: 'desa',
} as const satisfies Record<Level, string>;

/** How many of the lists the page that was sent had filled; the others could not be answered. */
export const OFFERED_FIELD = 'terisi';

/** One choice of a list. `isStray` for what was sent and is not in the list. */
export interface RegionOption {
  readonly code: string;
  readonly name: string | undefined;
  /** Where it lies, when that is not where the list is of. */
  readonly place: string | undefined;
  readonly isStray: boolean;
}

const codeAt = (level: Level, values: Values) => (values[REGION_FIELDS[level]] ?? '').trim();

/** What was sent, judged from the province down. */
export function checkPosted(values: Values): ReturnType<typeof checkPath> {
  return checkPath({
    province: codeAt('province', values),
    regency: codeAt('regency', values),
    district: codeAt('district', values),
    village: codeAt('village', values),
  });
}

/** The level before, which decides what a list holds. */
export function parentOf(level: Level): Level | undefined {
  return LEVELS[LEVELS.indexOf(level) - 1];
}

/**
 * The list of a level: the regions in the one that was chosen above it. What was chosen before and
 * does not lie there stays in it, so that nothing is lost while the mistake is mended.
 */
export function optionsAt(level: Level, values: Values): readonly RegionOption[] {
  const parent = parentOf(level);
  const inParent = parent ? childrenOf(codeAt(parent, values)) : provinces();
  const options = inParent.map(({ code, name }) => ({
    code,
    name,
    place: undefined,
    isStray: false,
  }));

  const chosen = codeAt(level, values);
  if (chosen === '' || options.some(({ code }) => code === chosen)) return options;
  const found = findRegion(chosen);
  const stray = {
    code: chosen,
    name: found?.name,
    place: found?.parents.at(-1)?.name,
    isStray: true,
  };
  return [...options, stray];
}

/** How many lists have something to choose from, without a gap. */
export function offeredLevels(values: Values): number {
  const empty = LEVELS.findIndex((level) => optionsAt(level, values).length === 0);
  return empty === -1 ? LEVELS.length : empty;
}

/** Whether the page that was sent had a list for a level. */
export function wasOffered(level: Level, values: Values): boolean {
  const offered = Number(values[OFFERED_FIELD] ?? NaN);
  const count = Number.isInteger(offered) && offered >= 1 ? offered : LEVELS.length;
  return LEVELS.indexOf(level) < count;
}

/** The fields for a region and those that it lies in; undefined when there is none with this code. */
export function valuesFor(code: unknown): Values | undefined {
  const region = findRegion(code);
  if (!region) return undefined;
  return Object.fromEntries(
    [...region.parents, region].map((each) => [REGION_FIELDS[each.level], each.code]),
  );
}
