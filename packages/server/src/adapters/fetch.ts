import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';
import type { RenderOptions } from '../options.js';
import { renderStream } from '../render/render-stream.js';

export type NusaFetchOptions = MiddlewareOptions<[request: Request, response: Response]>;

/**
 * Renders the pages of a fetch-style handler (Hono, Deno, Bun, workers, Next's route handlers …).
 *
 * @example export default { fetch: nusaFetch(handler, { nonce: (request) => nonces.get(request) }) };
 */
export function nusaFetch<Rest extends unknown[]>(
  handler: (request: Request, ...rest: Rest) => Response | Promise<Response>,
  options: NusaFetchOptions = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    const response = await handler(request, ...rest);
    return renderResponse(response, () => optionsFor(options, [request, response]));
  };
}

/** A response with its page rendered; any other as it is. */
export function renderResponse(response: Response, settings: () => RenderOptions): Response {
  const { status, statusText } = response;
  if (!isPage((name) => response.headers.get(name), status)) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length'); // Of the page before rendering, also for HEAD.
  const stream = renderStream(settings()) as TransformStream<Uint8Array, Uint8Array>;
  const body = response.body?.pipeThrough(stream) ?? null;
  return new Response(body, { status, statusText, headers });
}
