import type { RenderOptions } from '../options.js';
import { Renderer } from './renderer.js';

/**
 * Renders the Nusa elements of a page or a fragment on the server.
 *
 * Light elements get their native markup as children, shadow elements a declarative shadow root.
 * Everything else stays the same, byte for byte.
 *
 * @param html any HTML, from any backend; invalid markup does not make it throw
 * @returns the same HTML with the Nusa elements rendered
 * @throws TypeError if `html` is not a string
 */
export function renderHtml(html: string, options: RenderOptions = {}): string {
  if (typeof html !== 'string') {
    throw new TypeError(`renderHtml() expects HTML as a string, but received ${describe(html)}.`);
  }
  return /<nusa-/i.test(html) || options.scheme ? new Renderer(options).end(html) : html;
}

const describe = (value: unknown) => (value === null ? 'null' : typeof value);
