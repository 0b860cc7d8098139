import { ByteReader, toBytes } from '../source/lossless-utf8.js';
import type { RenderOptions } from '../options.js';
import { Renderer } from './renderer.js';

/**
 * `renderHtml` as a stream: what stands outside our elements flows at once, and
 * an element that no other of ours contains when it has closed.
 *
 * Bytes come out for bytes and strings for strings. Pieces may be cut anywhere.
 *
 * @example response.body.pipeThrough(renderStream({ nonce }))
 */
export function renderStream(
  options: RenderOptions = {},
): TransformStream<Uint8Array | string, Uint8Array | string> {
  const renderer = new Renderer(options);
  let reader: ByteReader | undefined;
  let isText: boolean | undefined;

  return new TransformStream({
    transform(chunk, controller) {
      const isString = typeof chunk === 'string';
      if (!isString && !(chunk instanceof Uint8Array)) {
        throw new TypeError('renderStream() takes HTML as strings or as bytes (Uint8Array).');
      }
      if (isString !== (isText ??= isString)) {
        throw new TypeError('renderStream() takes either strings or bytes, not both.');
      }
      const html = isString ? chunk : (reader ??= new ByteReader()).read(chunk);
      enqueue(renderer.write(html), controller);
    },
    flush(controller) {
      enqueue(renderer.end(reader?.end()), controller);
    },
  });

  function enqueue(
    html: string,
    controller: TransformStreamDefaultController<Uint8Array | string>,
  ): void {
    if (html) controller.enqueue(isText ? html : toBytes(html));
  }
}
