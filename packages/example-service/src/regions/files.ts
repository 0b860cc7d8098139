import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dataFolder } from '@nusa/regions';
import type { FastifyInstance } from 'fastify';
import { compressed, encodingFor, type Encodings } from '../http/compression.js';
import { REGION_DATA } from './urls.js';

interface File {
  readonly encodings: Encodings;
  readonly tag: string;
}

/** A day: a region that is new or gone is seen the day after the service is updated. */
const KEPT = 'public, max-age=86400';

/**
 * Serves the files of `@nusa/regions`. Only names that are in its folder are read, and each is read
 * and packed once, when it is first asked for.
 */
export async function serveRegionFiles(app: FastifyInstance): Promise<void> {
  const names = new Set((await readdir(dataFolder)).filter((name) => name.endsWith('.json')));
  const files = new Map<string, Promise<File>>();
  const fileNamed = (name: string) => {
    const known = files.get(name) ?? read(name);
    files.set(name, known);
    known.catch(() => files.delete(name));
    return known;
  };

  app.get(`${REGION_DATA}:file`, async (request, reply) => {
    const { file: name } = request.params as { file: string };
    if (!names.has(name)) {
      reply.callNotFound();
      return reply;
    }
    const { encodings, tag } = await fileNamed(name);
    reply.header('cache-control', KEPT).header('vary', 'accept-encoding').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();

    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply.type('application/json; charset=utf-8').send(encodings[encoding]);
  });
}

async function read(name: string): Promise<File> {
  const content = await readFile(new URL(name, dataFolder));
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 16);
  // Weak: the same content comes packed in three ways.
  return { encodings: await compressed(content, 'once'), tag: `W/"${hash}"` };
}
