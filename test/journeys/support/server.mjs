import { buildApp } from '@nusa/example-service/dist/app.js';
import { openPglite } from '@nusa/example-service/dist/database/pglite.js';

/** The service at an address of this machine, with a database in memory. */
export async function startServer() {
  const database = await openPglite();
  const app = await buildApp({
    database,
    secret: 'only for tests, only for tests, only for tests',
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    applications: () => database.query('SELECT * FROM applications ORDER BY submitted_at'),
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
