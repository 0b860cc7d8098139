import { Duplex, pipeline, Readable } from 'node:stream';
import { renderResponse } from './fetch.js';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';
import { renderBytes } from '../render/render-bytes.js';
import { renderHtml } from '../render/render-html.js';
import { renderStream } from '../render/render-stream.js';

interface Reply {
  readonly statusCode: number;
  getHeader(name: string): string | string[] | number | undefined;
  removeHeader(name: string): unknown;
}

type OnSend = (request: unknown, reply: Reply, payload: unknown) => Promise<unknown>;

/** Fastify's own types would make it a dependency: annotate the parameters with `FastifyRequest` and `FastifyReply`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any version of Fastify's own types has to fit
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
    reply.removeHeader('content-length'); // Of the page before rendering; Fastify sets it anew.
    const settings = optionsFor(options, [request, reply]);
    if (typeof payload === 'string') return renderHtml(payload, settings);
    if (payload instanceof Uint8Array) return Buffer.from(renderBytes(payload, settings));
    if (payload instanceof ReadableStream) return payload.pipeThrough(renderStream(settings));
    if (payload instanceof Readable) {
      const rendered = Duplex.fromWeb(renderStream(settings) as never, { objectMode: false });
      return pipeline(payload, rendered, () => {}); // Fastify hears of errors from the stream itself.
    }
    return payload;
  };
  (instance as { addHook(name: 'onSend', hook: OnSend): void }).addHook('onSend', onSend);
}

/** Tells Fastify that the hook is for the whole server, as `fastify-plugin` does. */
Object.assign(nusaFastify, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: '@nusa/server',
});
