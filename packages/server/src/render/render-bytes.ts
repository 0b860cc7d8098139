import type { RenderOptions } from '../options.js';
import { encode, Utf8Decoder } from '../source/lossless-utf8.js';
import { renderHtml } from './render-html.js';

/** Like `renderHtml`, for a page as bytes. Bytes that are not UTF-8 stay the same. */
export function renderBytes(bytes: Uint8Array, options: RenderOptions = {}): Uint8Array {
  const decoder = new Utf8Decoder();
  const html = decoder.decode(bytes) + decoder.flush();
  const rendered = renderHtml(html, options);
  return rendered === html ? bytes : encode(rendered);
}
