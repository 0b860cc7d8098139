import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';
import { renderStream } from './render-stream.js';

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
    if (!isPage((name) => response.headers.get(name), response.status)) return response;
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    headers.delete('content-length'); // Of the page before rendering, also for HEAD.
    const stream = renderStream(optionsFor(options, [request, response])) as TransformStream<
      Uint8Array,
      Uint8Array
    >;
    return new Response(response.body?.pipeThrough(stream) ?? null, {
      status,
      statusText,
      headers,
    });
  };
}
