import { buildApp } from '@nusa/example-service/dist/app.js';
import { openEmpty } from './database.mjs';

/** The service at an address of this machine, with a database in memory. */
export async function startServer() {
  const database = await openEmpty();
  const app = await buildApp({
    database,
    secret: 'only for tests, only for tests, only for tests',
  });
  let delay = 0;
  app.server.prependListener('request', (_, response) => {
    const end = response.end.bind(response);
    response.end = (...rest) => (delay ? setTimeout(end, delay, ...rest) : end(...rest));
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    address,
    applications: () => database.query('SELECT * FROM applications ORDER BY submitted_at'),
    /** From now on each answer comes so many milliseconds later, as over a slow line. */
    answerLate: (milliseconds) => {
      delay = milliseconds;
    },
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
