import type { FastifyInstance } from 'fastify';
import type { Drafts } from './drafts.js';

const HOUR = 60 * 60 * 1000;

/** Deletes drafts whose time is over, at the start and then every hour, as the notice promises. */
export function deleteExpiredDrafts(app: FastifyInstance, drafts: Drafts): void {
  const sweep = async () => {
    try {
      await drafts.deleteExpired();
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
