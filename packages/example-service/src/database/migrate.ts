import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.js';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number that every process of this service uses for this lock. */
const LOCK = 20_261_124;

/**
 * Runs the migrations that have not run yet. Safe to call at every start, and by two processes at
 * once: the second waits for the lock and finds nothing to do.
 *
 * @returns the names of the migrations that it ran
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
    const applied = new Set(rows.map((row) => row.name));
    const missing = files.filter((name) => !applied.has(name));
    for (const name of missing) {
      await queries.script(await readFile(new URL(name, FOLDER), 'utf8'));
      await queries.query('INSERT INTO schema_migrations (name) VALUES ($1)', [name]);
    }
    return missing;
  });
}
