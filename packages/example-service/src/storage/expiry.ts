import type { FastifyInstance } from 'fastify';
import type { Drafts } from './drafts.js';
import type { Uploads } from './uploads.js';

const HOUR = 60 * 60 * 1000;

/** Deletes expired drafts and unfinished uploads, at the start and then every hour. */
export function deleteExpired(app: FastifyInstance, drafts: Drafts, uploads: Uploads): void {
  const sweep = async () => {
    try {
      await drafts.deleteExpired();
      await uploads.deleteUnfinished();
    } catch (error) {
      app.log.error(error);
    }
  };

  let timer: NodeJS.Timeout | undefined;
  app.addHook('onReady', async () => {
    await sweep();
    timer = setInterval(sweep, HOUR);
    timer.unref();
  });
  app.addHook('onClose', async () => clearInterval(timer));
}
