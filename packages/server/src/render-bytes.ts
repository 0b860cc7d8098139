import { ByteReader, toBytes } from './bytes.js';
import type { RenderOptions } from './render-error.js';
import { renderHtml } from './render-html.js';

/** `renderHtml` for a page as bytes; those outside our elements stay, UTF-8 or not. */
export function renderBytes(bytes: Uint8Array, options: RenderOptions = {}): Uint8Array {
  const reader = new ByteReader();
  const html = reader.read(bytes) + reader.end();
  const rendered = renderHtml(html, options);
  return rendered === html ? bytes : toBytes(rendered);
}
