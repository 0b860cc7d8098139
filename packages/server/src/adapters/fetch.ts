import type { RenderOptions } from '../options.js';
import { renderStream } from '../render/render-stream.js';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';

export type NusaFetchOptions = MiddlewareOptions<[request: Request, response: Response]>;

/**
 * Wraps a fetch-style handler (Hono, Deno, Bun, workers, Next.js route handlers …) so that its pages
 * are rendered.
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

/** Returns the response with its page rendered. Other responses are returned unchanged. */
export function renderResponse(response: Response, getOptions: () => RenderOptions): Response {
  const { status, statusText } = response;
  if (!isPage((name) => response.headers.get(name), status)) return response;
  const headers = new Headers(response.headers);
  headers.delete('content-length'); // It is that of the page before rendering, also for HEAD.
  const stream = renderStream(getOptions()) as TransformStream<Uint8Array, Uint8Array>;
  const body = response.body?.pipeThrough(stream) ?? null;
  return new Response(body, { status, statusText, headers });
}
