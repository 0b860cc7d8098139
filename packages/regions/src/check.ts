import { findRegion, type FoundRegion } from './regions.js';
import { LEVELS, type Level } from './region.js';

/** The codes that a form posted, each as text; a missing one is empty. */
export type PostedPath = Partial<Record<Level, unknown>>;

/** What is wrong with the posted codes. */
export type PathError =
  /** Nothing was chosen at this level. */
  | 'missing'
  /** There is no region with this code, or there no longer is. */
  | 'unknown'
  /** The region exists, and lies somewhere else: the parent was changed after it was chosen. */
  | 'elsewhere';

/** The village, or the first level that needs an answer, with what was right before it. */
export type CheckedPath =
  | { ok: true; value: FoundRegion }
  | { ok: false; level: Level; error: PathError; kept: FoundRegion | undefined };

/**
 * Checks what four dependent selects posted, from the province down.
 *
 * `kept` is the smallest region that is right, so that a page can ask on from there and lose nothing.
 *
 * @param posted the codes by level
 * @param last the smallest level that is asked; `village` without it
 */
export function checkPath(posted: PostedPath, last: Level = 'village'): CheckedPath {
  let kept: FoundRegion | undefined;
  for (const level of LEVELS.slice(0, LEVELS.indexOf(last) + 1)) {
    const code = posted[level];
    if (code === undefined || code === null || code === '')
      return { ok: false, level, error: 'missing', kept };
    const region = findRegion(code);
    if (region?.level !== level) return { ok: false, level, error: 'unknown', kept };
    if (kept && region.parents.at(-1)?.code !== kept.code)
      return { ok: false, level, error: 'elsewhere', kept };
    kept = region;
  }
  return { ok: true, value: kept! };
}
