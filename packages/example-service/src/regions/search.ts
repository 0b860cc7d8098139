import { findRegion, type Level } from '@nusa/regions';
import { fillRegionSearch, searchRegions, searchSchema, type Query } from '@nusa/regions/search.js';
import type { Database, Queries } from '../database/database.js';

/** How many are shown: enough to see that one word more is needed. */
export const MOST_FOUND = 20;

/** A region that was found, with those it lies in, the smallest first. */
export interface Found {
  readonly code: string;
  readonly name: string;
  readonly level: Level;
  readonly parents: readonly { readonly code: string; readonly name: string }[];
}

/** Any number but that of the migrations. */
const LOCK = 20_261_125;

/** Searches regions by name, in a table that is filled from `@nusa/regions`. */
export class RegionSearch {
  readonly #database: Database;
  #prepared: Promise<void> | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Fills the table, unless it holds this version of the data already. The first time takes seconds. */
  prepare(): Promise<void> {
    this.#prepared ??= fill(this.#database).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async find(text: string): Promise<readonly Found[]> {
    await this.prepare();
    const rows = await searchRegions(runner(this.#database), text, { limit: MOST_FOUND });
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

/** The search names the types of its rows itself. */
function runner(queries: Queries): Query {
  return async (sql, parameters) => (await queries.query(sql, parameters)) as never;
}

/** Two processes that begin at once do not both fill it: the second waits, and finds it filled. */
async function fill(database: Database): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await queries.script(searchSchema);
    await fillRegionSearch(runner(queries));
  });
}
