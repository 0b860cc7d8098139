import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { fillRegionSearch, searchSchema } from '../../packages/regions/dist/search.js';

/** A database of the test's own, filled. */
export async function filledDatabase() {
  const database = await PGlite.create({ extensions: { pg_trgm } });
  await database.exec(searchSchema);
  const query = async (sql, parameters) => (await database.query(sql, parameters)).rows;
  await fillRegionSearch(query);
  return { query, close: () => database.close() };
}
