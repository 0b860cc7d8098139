import type { RenderOptions } from '../options.js';
import { Renderer } from './renderer.js';

/**
 * Renders the Nusa elements of a page or a fragment on the server.
 *
 * Light elements get their native markup as children, shadow elements a
 * declarative shadow root; everything else stays as it is, byte for byte.
 *
 * @param html any HTML, from any backend
 * @returns the same HTML with our elements rendered; it never throws for bad markup
 */
export function renderHtml(html: string, options: RenderOptions = {}): string {
  if (typeof html !== 'string') {
    throw new TypeError(`renderHtml() takes HTML as a string, not as ${describe(html)}.`);
  }
  return /<nusa-/i.test(html) || options.scheme ? new Renderer(options).end(html) : html;
}

const describe = (value: unknown) => (value === null ? 'null' : typeof value);
