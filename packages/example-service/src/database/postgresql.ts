import pg from 'pg';
import type { Database, Queries, Row } from './database.js';

/** Connects to a PostgreSQL server, for a service with several processes or external backups. */
export function openPostgresql(url: string, onIdleError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // The pool replaces an idle connection that breaks. Without a listener, Node ends the process.
  pool.on('error', onIdleError);

  return {
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(queriesOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure;
        });
        throw error;
      } finally {
        // A connection that could not roll back may hold a lock, so it is closed instead of reused.
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function queriesOf(runner: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Result extends Row>(sql: string, params: readonly unknown[] = []) {
      const { rows } = await runner.query<Result>(sql, [...params]);
      return rows;
    },
    async script(sql) {
      await runner.query(sql);
    },
  };
}
