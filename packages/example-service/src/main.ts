import { buildApp } from './app.js';
import type { Database } from './database/database.js';
import { openPglite } from './database/pglite.js';
import { openPostgresql } from './database/postgresql.js';
import { logger } from './logging.js';
import { RegionSearch } from './regions/search.js';
import { loadOrCreateSecret } from './session/secret.js';
import { readSettings, type Settings } from './settings.js';

const settings = readSettings(process.env);
const database = await openDatabase(settings);

try {
  // Takes seconds at the very first start, before there are any requests.
  await new RegionSearch(database).prepare();
  const app = await buildApp({
    database,
    logger,
    secret: settings.sessionSecret ?? (await loadOrCreateSecret(settings.dataFolder)),
  });

  // Finishes open requests and then closes the database, so that nothing is lost.
  const stop = async () => {
    await app.close();
    await database.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  console.log(await app.listen({ port: settings.port, host: settings.host }));
} catch (error) {
  await database.close();
  throw error;
}

async function openDatabase({ databaseUrl, dataFolder }: Settings): Promise<Database> {
  return databaseUrl
    ? openPostgresql(databaseUrl, (error) => console.error(error.message))
    : openPglite(dataFolder);
}
