import type { RenderOptions } from '../options.js';
import type { RenderError } from '../render-error.js';
import { schemeFromCookie } from './scheme-cookie.js';

/** Options of the middleware. `Context` is what the framework passes: usually the request and the response. */
export interface MiddlewareOptions<Context extends unknown[]> {
  /** Returns the nonce of the response's Content-Security-Policy, for the `<style>` of declarative shadow roots. */
  nonce?: ((...context: Context) => string | undefined) | undefined;
  /**
   * Returns the request's `Cookie` header. The page is rendered in the colour scheme that
   * `nusa-scheme-switch` has stored there.
   */
  scheme?: ((...context: Context) => string | null | undefined) | undefined;
  /** Called for each element that could not be rendered. Default: `console.error`. */
  onError?: ((error: RenderError, ...context: Context) => void) | undefined;
}

/** Returns the options for rendering one response. */
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

/** Whether a response is a complete, readable page: HTML that is neither compressed nor UTF-16. */
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
