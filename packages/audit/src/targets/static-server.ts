import { createServer } from 'node:http';
import sirv from 'sirv';
import { listen, type LocalServer } from './listen.js';

/**
 * Serves a folder to this machine only. The files must not change meanwhile: responses are immutable, so the
 * browser neither revalidates nor recompiles them for the next page.
 */
export const serveFolder = (folder: string): Promise<LocalServer> =>
  listen(createServer(sirv(folder, { maxAge: 86_400, immutable: true })));
