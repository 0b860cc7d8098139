import { Duplex, pipeline, Readable } from 'node:stream';
import { renderBytes } from '../render/render-bytes.js';
import { renderHtml } from '../render/render-html.js';
import { renderStream } from '../render/render-stream.js';
import { renderResponse } from './fetch.js';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';

interface Reply {
  readonly statusCode: number;
  getHeader(name: string): string | string[] | number | undefined;
  removeHeader(name: string): unknown;
}

type OnSend = (request: unknown, reply: Reply, payload: unknown) => Promise<unknown>;

/**
 * Annotate the parameters with `FastifyRequest` and `FastifyReply`: this package does not depend on
 * Fastify, so it cannot do so itself.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- it must accept the types of any Fastify version
export type NusaFastifyOptions = MiddlewareOptions<[request: any, reply: any]>;

/**
 * A Fastify plugin that renders every page that the server sends.
 *
 * @example app.register(nusaFastify, { nonce: (request, reply) => reply.cspNonce.style });
 */
export async function nusaFastify(
  instance: { addHook: unknown },
  options: NusaFastifyOptions = {},
): Promise<void> {
  const onSend: OnSend = async (request, reply, payload) => {
    if (payload instanceof Response) {
      return renderResponse(payload, () => optionsFor(options, [request, reply]));
    }
    if (!isPage((name) => reply.getHeader(name), reply.statusCode)) return payload;
    reply.removeHeader('content-length'); // It is that of the page before rendering. Fastify sets the new one.
    const renderOptions = optionsFor(options, [request, reply]);
    if (typeof payload === 'string') return renderHtml(payload, renderOptions);
    if (payload instanceof Uint8Array) return Buffer.from(renderBytes(payload, renderOptions));
    if (payload instanceof ReadableStream) return payload.pipeThrough(renderStream(renderOptions));
    if (payload instanceof Readable) {
      const rendered = Duplex.fromWeb(renderStream(renderOptions) as never, { objectMode: false });
      return pipeline(payload, rendered, () => {}); // Fastify handles the stream's errors itself.
    }
    return payload;
  };
  (instance as { addHook(name: 'onSend', hook: OnSend): void }).addHook('onSend', onSend);
}

/** Applies the hook to the whole server instead of the plugin's scope, as `fastify-plugin` does. */
Object.assign(nusaFastify, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: '@nusa/server',
});
