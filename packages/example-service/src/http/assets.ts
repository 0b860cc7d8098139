import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { compressed, encodingFor, type Encodings } from './compression.js';

/** The address of each file that pages link to. A changed file has a new address. */
export interface Assets {
  readonly styles: string;
  readonly script: string;
  readonly logo: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Reads the files once, packs them once, and serves them from memory for a year. */
export async function serveAssets(app: FastifyInstance): Promise<Assets> {
  const [styles, script, logo] = await Promise.all([
    serve(app, import.meta.resolve('@nusa/elements/nusa.css')),
    serve(app, import.meta.resolve('@nusa/elements/nusa.js')),
    serve(app, new URL('../assets/logo.svg', import.meta.url).href),
  ]);
  return { styles, script, logo };
}

async function serve(app: FastifyInstance, url: string): Promise<string> {
  const file = fileURLToPath(url);
  const content = await readFile(file);
  const encodings: Encodings = await compressed(content, 'once');
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 12);
  const extension = extname(file);
  const address = `/aset/${basename(file, extension)}.${hash}${extension}`;

  app.get(address, (request, reply) => {
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') reply.header('content-encoding', encoding);
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .type(TYPES[extension] ?? 'application/octet-stream')
      .send(encodings[encoding]);
  });
  return address;
}
