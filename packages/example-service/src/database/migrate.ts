import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.js';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number, as long as every process of this service asks for the same lock. */
const LOCK = 20_261_124;

/**
 * Brings the tables up to date. Safe to run at every start, and by two processes at once: the
 * second waits for the lock, and then finds that nothing is left to do.
 */
export async function migrate(database: Database): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();

  return database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await queries.script(
      `CREATE TABLE IF NOT EXISTS schema_migrations (
         name text PRIMARY KEY,
         applied_at timestamptz NOT NULL DEFAULT now()
       )`,
    );
    const rows = await queries.query<{ name: string }>('SELECT name FROM schema_migrations');
    const done = new Set(rows.map((row) => row.name));
    const missing = files.filter((name) => !done.has(name));
    for (const name of missing) {
      await queries.script(await readFile(new URL(name, FOLDER), 'utf8'));
      await queries.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name]);
    }
    return missing;
  });
}
