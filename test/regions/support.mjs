import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import pg from 'pg';
import { fillRegionSearch, searchSchema } from '../../packages/regions/dist/search.js';

/** A PostgreSQL server on which the tests may make a schema of their own; without it, only PGlite is tested. */
export const databaseUrl = process.env.TEST_DATABASE_URL;

/** A database of the test's own, filled. */
export async function filledDatabase() {
  const database = await PGlite.create({ extensions: { pg_trgm } });
  await database.exec(searchSchema);
  const query = async (sql, parameters) => (await database.query(sql, parameters)).rows;
  await fillRegionSearch(query);
  return { query, close: () => database.close() };
}

/** The same on the server of `TEST_DATABASE_URL`, in a schema that is dropped afterwards. */
export async function filledPostgresql() {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const schema = `nusa_regions_test_${process.pid}`;
  await client.query('CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public');
  await client.query(`CREATE SCHEMA ${schema}`);
  await client.query(`SET search_path TO ${schema}, public`);
  await client.query(searchSchema);
  const query = async (sql, parameters) => (await client.query(sql, parameters)).rows;
  await fillRegionSearch(query);
  return {
    query,
    close: async () => {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}
