import { findRegion, type FoundRegion } from './regions.js';
import { LEVELS, type Level } from './region.js';

/** The codes that a form posted, by level. */
export type PostedPath = Partial<Record<Level, unknown>>;

/** What is wrong with the posted codes. */
export type PathError =
  /** Nothing was chosen at this level. */
  | 'missing'
  /** There is no region of this level with this code, or it no longer exists. */
  | 'unknown'
  /** The region exists, but in another one: the level above was changed after it was chosen. */
  | 'elsewhere';

/** The region, or the first level that is wrong, with the smallest region that is correct. */
export type CheckedPath =
  | { ok: true; value: FoundRegion }
  | { ok: false; level: Level; error: PathError; lastValid: FoundRegion | undefined };

/**
 * Checks what four dependent selects posted, from the province down.
 *
 * @param last the smallest level that the form asks for
 * @returns the region of that level; or the first level that is wrong, why, and `lastValid`, the
 *   smallest region that is correct, so that a page can ask for the next level and lose nothing
 */
export function checkPath(posted: PostedPath, last: Level = 'village'): CheckedPath {
  let lastValid: FoundRegion | undefined;
  for (const level of LEVELS.slice(0, LEVELS.indexOf(last) + 1)) {
    const code = posted[level];
    if (code === undefined || code === null || code === '')
      return { ok: false, level, error: 'missing', lastValid };
    const region = findRegion(code);
    if (region?.level !== level) return { ok: false, level, error: 'unknown', lastValid };
    if (lastValid && region.parents.at(-1)?.code !== lastValid.code)
      return { ok: false, level, error: 'elsewhere', lastValid };
    lastValid = region;
  }
  return { ok: true, value: lastValid! };
}
