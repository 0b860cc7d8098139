import { Duplex, Readable } from 'node:stream';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';
import { renderBytes } from './render-bytes.js';
import { renderHtml } from './render-html.js';
import { renderStream } from './render-stream.js';

interface Reply {
  readonly statusCode: number;
  getHeader(name: string): string | string[] | number | undefined;
  removeHeader(name: string): unknown;
}

interface Instance<Request, FastifyReply> {
  addHook(
    name: 'onSend',
    hook: (request: Request, reply: FastifyReply, payload: unknown) => Promise<unknown>,
  ): unknown;
}

/**
 * A Fastify plugin that renders every page that the server sends.
 *
 * @example app.register(nusaFastify, { nonce: (request, reply) => reply.cspNonce.style });
 */
export async function nusaFastify<Request, FastifyReply extends Reply>(
  instance: Instance<Request, FastifyReply>,
  options: MiddlewareOptions<[request: Request, reply: FastifyReply]> = {},
): Promise<void> {
  instance.addHook('onSend', async (request, reply, payload) => {
    if (!isPage((name) => reply.getHeader(name), reply.statusCode)) return payload;
    reply.removeHeader('content-length'); // Of the page before rendering; Fastify sets it anew.
    const settings = optionsFor(options, [request, reply]);
    if (typeof payload === 'string') return renderHtml(payload, settings);
    if (payload instanceof Uint8Array) return Buffer.from(renderBytes(payload, settings));
    if (payload instanceof ReadableStream) return payload.pipeThrough(renderStream(settings));
    if (payload instanceof Readable) {
      return payload.compose(
        Duplex.fromWeb(renderStream(settings) as never, { objectMode: false }),
      );
    }
    return payload;
  });
}

/** Tells Fastify that the hook is for the whole server, as `fastify-plugin` does. */
Object.assign(nusaFastify, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: '@nusa/server',
});
