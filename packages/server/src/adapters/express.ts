import { Buffer } from 'node:buffer';
import type { RenderOptions } from '../options.js';
import { renderBytes } from '../render/render-bytes.js';
import { Renderer } from '../render/renderer.js';
import { encode, Utf8Decoder } from '../source/lossless-utf8.js';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';

type Callback = (error?: Error | null) => void;
type Headers = Record<string, string | number | string[] | undefined> | unknown[];

/** The part of Node's `ServerResponse` that is used here. */
interface NodeResponse {
  statusCode: number;
  readonly headersSent: boolean;
  getHeader(name: string): string | string[] | number | undefined;
  setHeader(name: string, value: never): unknown;
  removeHeader(name: string): void;
  writeHead(...parameters: never[]): unknown;
  write(...parameters: never[]): boolean;
  end(...parameters: never[]): unknown;
}

/**
 * Middleware for Express, Connect and `node:http` that renders every page they send.
 *
 * Register it before any compression middleware, so that it receives the uncompressed page.
 *
 * The response is patched here, because packages such as on-headers do not cover a body that is
 * written in chunks.
 *
 * @example app.use(nusaExpress({ nonce: (request, response) => response.locals.nonce }));
 */
export function nusaExpress<Request, Response extends NodeResponse>(
  options: MiddlewareOptions<[request: Request, response: Response]> = {},
): (request: Request, response: Response, next: () => void) => void {
  return (request, response, next) => {
    const original = {
      writeHead: response.writeHead.bind(response) as (...parameters: unknown[]) => unknown,
      write: response.write.bind(response) as (...parameters: unknown[]) => boolean,
      end: response.end.bind(response) as (...parameters: unknown[]) => unknown,
    };
    /** `undefined` before the headers are known, and `null` when the response is not a page. */
    let renderOptions: RenderOptions | null | undefined;
    let renderer: Renderer | undefined;
    const decoder = new Utf8Decoder();

    const readHeaders = () => {
      if (renderOptions !== undefined) return renderOptions;
      if (!isPage((name) => response.getHeader(name), response.statusCode)) {
        return (renderOptions = null);
      }
      response.removeHeader('content-length'); // It is that of the page before rendering.
      return (renderOptions = optionsFor(options, [request, response]));
    };

    // Called by Node before the first byte, or by the application with headers of its own.
    response.writeHead = (status: number, ...rest: unknown[]) => {
      const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
      response.statusCode = status;
      setHeaders(response, headers as Headers | undefined);
      readHeaders();
      return original.writeHead(status, ...(reason === undefined ? [] : [reason]));
    };

    response.write = (chunk: unknown, encoding?: unknown, callback?: unknown) => {
      const settings = readHeaders();
      if (!settings) return original.write(chunk, encoding, callback);
      const [bytes, done] = readParameters(chunk, encoding, callback);
      const html = (renderer ??= new Renderer(settings)).write(decoder.decode(bytes));
      if (html) return original.write(encode(html), done);
      if (done) process.nextTick(done);
      return true;
    };

    response.end = (chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      const settings = readHeaders();
      if (!settings) return original.end(chunk, encoding, callback);
      const [bytes, done] = readParameters(chunk, encoding, callback);
      const html = renderer
        ? encode(renderer.end(decoder.decode(bytes) + decoder.flush()))
        : renderBytes(bytes, settings);
      // Not for a response to HEAD, which has no body here although the page has one.
      if (html.length && !response.headersSent) {
        response.setHeader('content-length', html.length as never);
      }
      return html.length ? original.end(html, done) : original.end(done);
    };
    next();
  };
}

/** Reads the optional parameters of Node's `write` and `end`. */
function readParameters(
  chunk: unknown,
  encoding: unknown,
  callback: unknown,
): [bytes: Uint8Array, callback: Callback | undefined] {
  const done = [chunk, encoding, callback].find((parameter) => typeof parameter === 'function');
  const bytes =
    typeof chunk === 'string'
      ? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
      : chunk instanceof Uint8Array
        ? chunk
        : Buffer.alloc(0);
  return [bytes, done as Callback | undefined];
}

/** Sets the headers that `writeHead` received: an object, pairs, or names and values in turn. */
function setHeaders(response: NodeResponse, headers: Headers | undefined): void {
  if (!headers) return;
  const flat = Array.isArray(headers) ? headers.flat() : Object.entries(headers).flat();
  for (let i = 0; i < flat.length; i += 2) {
    if (flat[i + 1] !== undefined) response.setHeader(String(flat[i]), flat[i + 1] as never);
  }
}
