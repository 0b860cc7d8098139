import type { RenderError, RenderOptions } from '../options.js';
import { schemeFromCookie } from './scheme-cookie.js';

/** Options of the middleware; `Context` is what the framework tells about a request. */
export interface MiddlewareOptions<Context extends unknown[]> {
  /** The nonce of a response's Content-Security-Policy, for the `<style>` of declarative shadow roots. */
  nonce?: ((...context: Context) => string | undefined) | undefined;
  /** The request's `Cookie` header, in which `nusa-scheme-switch` keeps the colour scheme; the page then comes in it. */
  scheme?: ((...context: Context) => string | null | undefined) | undefined;
  /** Hears of each element that could not be rendered; without it, `console.error`. */
  onError?: ((error: RenderError, ...context: Context) => void) | undefined;
}

export function optionsFor<Context extends unknown[]>(
  { nonce, scheme, onError }: MiddlewareOptions<Context>,
  context: Context,
): RenderOptions {
  return {
    nonce: nonce?.(...context),
    scheme: scheme && schemeFromCookie(scheme(...context)),
    onError: onError && ((error) => onError(error, ...context)),
  };
}

type HeaderValue = string | string[] | number | null | undefined;

/** Whether a response holds a whole page that can be read: HTML, not compressed, not UTF-16, not a part of it. */
export function isPage(header: (name: string) => HeaderValue, status: number): boolean {
  const type = String(header('content-type') ?? '');
  const encoding = String(header('content-encoding') ?? 'identity');
  return (
    /^\s*text\/html\s*(;|$)/i.test(type) &&
    !/charset\s*=\s*"?utf-16/i.test(type) &&
    /^(identity)?$/i.test(encoding) &&
    status !== 206
  );
}
