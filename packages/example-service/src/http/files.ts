import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import files from '@fastify/static';
import { dataFolder } from '@nusa/regions';
import type { FastifyError, FastifyInstance } from 'fastify';
import { REGION_DATA } from '../regions/urls.js';

/** The URLs of the files that every page links to. */
export interface Assets {
  readonly styles: string;
  readonly script: string;
  readonly logo: string;
}

/** The assets, as `scripts/build-files.mjs` writes them: each with a `.br` and a `.gz` beside it. */
const PUBLIC = new URL('../public/', import.meta.url);
const NAMES = new URL('../assets.json', import.meta.url);

const ASSETS = '/aset/';

/**
 * Compresses pages and JSON: a tenth of the bytes on a slow connection. BREACH does not apply: the
 * CSRF token is different on each page, and no page repeats text from the URL next to a secret.
 */
export async function compressResponses(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    customTypes: /^(?:text\/html|application\/json)\b/,
    // Pages are below this limit, so they are sent with Content-Length.
    syncThreshold: 64 * 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}

/** Serves the assets and the region data. @fastify/static sends ETags and answers 304. */
export async function serveFiles(app: FastifyInstance): Promise<Assets> {
  await app.register(async (scope) => {
    // @fastify/static answers 403 to a path outside the folder. There is no such page: 404.
    scope.setErrorHandler<FastifyError>((error, _request, reply) => {
      if (error.statusCode !== 403) throw error;
      reply.callNotFound();
    });
    // The type that RFC 9239 registers. @fastify/static has the older one.
    scope.addHook('onSend', async (_request, reply) => {
      const type = String(reply.getHeader('content-type'));
      reply.header('content-type', type.replace('application/javascript', 'text/javascript'));
    });

    await scope.register(files, {
      root: fileURLToPath(PUBLIC),
      prefix: ASSETS,
      index: false,
      preCompressed: true,
      // A changed file has another name.
      immutable: true,
      maxAge: '1y',
    });
    // Small enough to be compressed by `compressResponses` on each request.
    await scope.register(files, {
      root: fileURLToPath(dataFolder),
      prefix: REGION_DATA,
      index: false,
      decorateReply: false,
      // New regions appear a day after an update.
      maxAge: '1d',
    });
  });

  const names = JSON.parse(await readFile(NAMES, 'utf8')) as Assets;
  return {
    styles: ASSETS + names.styles,
    script: ASSETS + names.script,
    logo: ASSETS + names.logo,
  };
}
