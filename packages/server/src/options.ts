import type { Scheme } from './adapters/scheme-cookie.js';

/** An element that could not be rendered; the rest of the page is intact, and the browser renders this one. */
export class RenderError extends Error {
  /** The tag of the element, for example `nusa-radios`. */
  readonly tag: string;
  /** The line of its start tag in the page, from 1. */
  readonly line: number;
  /** The column of its start tag, from 1. */
  readonly column: number;

  constructor(tag: string, line: number, column: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${line}:${column} <${tag}> was left as it is: ${reason}`, { cause });
    this.name = 'RenderError';
    this.tag = tag;
    this.line = line;
    this.column = column;
  }
}

export interface RenderOptions {
  /** The colour scheme that the person chose: `data-scheme` of the page's `<html>`, unless it says `light` or `dark` itself. */
  scheme?: Scheme | undefined;
  /** The nonce of the page's Content-Security-Policy, for the `<style>` of declarative shadow roots. */
  nonce?: string | undefined;
  /** Hears of each element that could not be rendered; without it, `console.error`. */
  onError?: ((error: RenderError) => void) | undefined;
}
