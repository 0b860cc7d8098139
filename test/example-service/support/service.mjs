import { buildApp } from '@nusa/example-service/dist/app.js';
import { openEmpty } from './database.mjs';
import { Person } from './person.mjs';

export const SECRET = 'only for tests, only for tests, only for tests';

/** The service with a database in memory. One per test file, because it takes seconds to start. */
export async function startService(options = {}) {
  const database = await openEmpty();
  const app = await buildApp({ database, secret: SECRET, ...options });
  await app.ready();

  return {
    app,
    database,
    newPerson: () => new Person(app),
    applications: () => database.query('SELECT * FROM applications ORDER BY reference'),
    drafts: () => database.query('SELECT * FROM drafts ORDER BY created_at'),
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
