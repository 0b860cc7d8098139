import { buildApp } from '@nusa/example-service/dist/app.js';
import { openEmpty } from './database.mjs';

/** The service on a local port, with a database in memory. */
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
    /** Delays each response from now on, as on a slow connection. */
    answerLate: (milliseconds) => {
      delay = milliseconds;
    },
    stop: async () => {
      await app.close();
      await database.close();
    },
  };
}
