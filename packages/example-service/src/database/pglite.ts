import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import type { Database, Queries, Row } from './database.js';
import { lockFolder } from './lock.js';

/** The search for regions needs trigrams. */
const OPTIONS = { extensions: { pg_trgm } };

/**
 * Opens PostgreSQL inside this process, so that the service needs nothing else installed.
 *
 * @param folder where it stores its files; without one, it stays in memory
 * @param copy a dump to start a database in memory from, which takes half the time
 */
export async function openPglite(folder?: string, copy?: Blob): Promise<Database> {
  if (folder === undefined) {
    const options = copy ? { ...OPTIONS, loadDataDir: copy } : OPTIONS;
    return wrap(await PGlite.create(options), async () => {});
  }

  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(folder);
  try {
    return wrap(await PGlite.create(join(folder, 'database'), OPTIONS), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

function wrap(pglite: PGlite, unlock: () => Promise<void>): Database {
  return {
    ...queriesOf(pglite),
    transaction: (work) => pglite.transaction((transaction) => work(queriesOf(transaction))),
    close: async () => {
      await pglite.close();
      await unlock();
    },
  };
}

function queriesOf(runner: PGlite | Transaction): Queries {
  return {
    async query<Result extends Row>(sql: string, params: readonly unknown[] = []) {
      const { rows } = await runner.query<Result>(sql, [...params]);
      return rows;
    },
    async script(sql) {
      await runner.exec(sql);
    },
  };
}
