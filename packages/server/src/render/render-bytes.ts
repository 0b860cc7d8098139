import { ByteReader, toBytes } from '../source/lossless-utf8.js';
import type { RenderOptions } from '../options.js';
import { renderHtml } from './render-html.js';

/** `renderHtml` for a page as bytes; those outside our elements stay, UTF-8 or not. */
export function renderBytes(bytes: Uint8Array, options: RenderOptions = {}): Uint8Array {
  const reader = new ByteReader();
  const html = reader.read(bytes) + reader.end();
  const rendered = renderHtml(html, options);
  return rendered === html ? bytes : toBytes(rendered);
}
