import type { RenderOptions } from '../options.js';
import { encode, Utf8Decoder } from '../source/lossless-utf8.js';
import { Renderer } from './renderer.js';

/**
 * `renderHtml` as a stream. HTML outside Nusa elements is sent at once, and an outermost Nusa
 * element once its end tag has been read.
 *
 * The output type matches the input type, strings or bytes. Chunks may be split at any point.
 *
 * @throws TypeError, through the stream, for a chunk of any other type, or of both types in turn
 * @example response.body.pipeThrough(renderStream({ nonce }))
 */
export function renderStream(
  options: RenderOptions = {},
): TransformStream<Uint8Array | string, Uint8Array | string> {
  const renderer = new Renderer(options);
  let decoder: Utf8Decoder | undefined;
  let isText: boolean | undefined;

  return new TransformStream({
    transform(chunk, controller) {
      const isString = typeof chunk === 'string';
      if (!isString && !(chunk instanceof Uint8Array)) {
        throw new TypeError('renderStream() expects HTML as strings or bytes (Uint8Array).');
      }
      if (isString !== (isText ??= isString)) {
        throw new TypeError('renderStream() expects either strings or bytes, not both.');
      }
      const html = isString ? chunk : (decoder ??= new Utf8Decoder()).decode(chunk);
      enqueue(renderer.write(html), controller);
    },
    flush(controller) {
      enqueue(renderer.end(decoder?.flush()), controller);
    },
  });

  function enqueue(
    html: string,
    controller: TransformStreamDefaultController<Uint8Array | string>,
  ): void {
    if (html) controller.enqueue(isText ? html : encode(html));
  }
}
