import { findRegion, type Level } from '@nusa/regions';
import { fillRegionSearch, searchRegions, searchSchema, type Query } from '@nusa/regions/search.js';
import type { Database, Queries } from '../database/database.js';

/** How many matches are shown: enough to see that one more word is needed. */
export const MAX_MATCHES = 20;

/** A region that matches a search, with the regions that contain it, the smallest first. */
export interface RegionMatch {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parents: readonly { readonly code: string; readonly name: string }[];
}

/** Any number except that of the migrations' lock. */
const LOCK = 20_261_125;

/** Searches regions by name, in a table filled from `@nusa/regions`. */
export class RegionSearch {
  readonly #database: Database;
  #prepared: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Fills the table, unless it already holds this version of the data. The first time takes seconds. */
  prepare(): Promise<void> {
    this.#prepared ??= fill(this.#database).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async find(text: string): Promise<readonly RegionMatch[]> {
    await this.prepare();
    const rows = await searchRegions(runner(this.#database), text, { limit: MAX_MATCHES });
    return rows.map(({ code, name, level }) => ({
      code,
      name,
      level,
      parents: [...(findRegion(code)?.parents ?? [])]
        .reverse()
        .map((parent) => ({ code: parent.code, name: parent.name })),
    }));
  }
}

/** Adapts the database to `@nusa/regions`, which declares the types of the rows itself. */
function runner(queries: Queries): Query {
  return async (sql, parameters) => (await queries.query(sql, parameters)) as never;
}

/** If two processes start at once, the second waits for the lock and finds the table filled. */
async function fill(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await queries.script(searchSchema);
    await fillRegionSearch(runner(queries));
  });
}
