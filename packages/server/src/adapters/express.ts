import { Buffer } from 'node:buffer';
import { ByteReader, toBytes } from '../source/lossless-utf8.js';
import type { RenderOptions } from '../options.js';
import { isPage, type MiddlewareOptions, optionsFor } from './middleware.js';
import { renderBytes } from '../render/render-bytes.js';
import { Renderer } from '../render/renderer.js';

type Callback = (error?: Error | null) => void;
type Headers = Record<string, string | number | string[] | undefined> | unknown[];

/** Node's `ServerResponse`, as Express and others hand it on. */
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
 * Middleware for Express, Connect and Node's own server that renders every page they send.
 *
 * Register it before what compresses, so that it sees the page first.
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
    /** How to render the page; `null` when the response is none, `undefined` before that is known. */
    let settings: RenderOptions | null | undefined;
    let renderer: Renderer | undefined;
    const reader = new ByteReader();

    const decide = () => {
      if (settings !== undefined) return settings;
      if (!isPage((name) => response.getHeader(name), response.statusCode))
        return (settings = null);
      response.removeHeader('content-length'); // Of the page before rendering.
      return (settings = optionsFor(options, [request, response]));
    };

    // Node calls it before the first byte, or the application does, with headers of its own.
    response.writeHead = (status: number, ...rest: unknown[]) => {
      const [reason, headers] = typeof rest[0] === 'string' ? rest : [undefined, rest[0]];
      response.statusCode = status;
      setHeaders(response, headers as Headers | undefined);
      decide();
      return original.writeHead(status, ...(reason === undefined ? [] : [reason]));
    };

    response.write = (chunk: unknown, encoding?: unknown, callback?: unknown) => {
      const page = decide();
      if (!page) return original.write(chunk, encoding, callback);
      const [bytes, done] = read(chunk, encoding, callback);
      const html = (renderer ??= new Renderer(page)).write(reader.read(bytes));
      if (html) return original.write(toBytes(html), done);
      if (done) process.nextTick(done);
      return true;
    };

    response.end = (chunk?: unknown, encoding?: unknown, callback?: unknown) => {
      const page = decide();
      if (!page) return original.end(chunk, encoding, callback);
      const [bytes, done] = read(chunk, encoding, callback);
      const html = renderer
        ? toBytes(renderer.end(reader.read(bytes) + reader.end()))
        : renderBytes(bytes, page);
      // A response to HEAD has no bytes here, though the page has.
      if (html.length && !response.headersSent) {
        response.setHeader('content-length', html.length as never);
      }
      return html.length ? original.end(html, done) : original.end(done);
    };
    next();
  };
}

/** Node's optional parameters of `write` and `end`. */
function read(
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

/** Headers as `writeHead` takes them: an object, pairs, or names and values in turn. */
function setHeaders(response: NodeResponse, headers: Headers | undefined): void {
  if (!headers) return;
  const flat = Array.isArray(headers) ? headers.flat() : Object.entries(headers).flat();
  for (let i = 0; i < flat.length; i += 2) {
    if (flat[i + 1] !== undefined) response.setHeader(String(flat[i]), flat[i + 1] as never);
  }
}
