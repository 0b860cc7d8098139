import type { Scheme } from '@nusa/elements/scheme-cookie.js';
import type { RenderError } from './render-error.js';

export interface RenderOptions {
  /**
   * The colour scheme that the person chose, `light` or `dark`. It becomes the `data-scheme` of the
   * page's `<html>`, unless the page already sets `light` or `dark` there.
   */
  scheme?: Scheme | undefined;
  /** The nonce of the page's Content-Security-Policy, for the `<style>` of declarative shadow roots. */
  nonce?: string | undefined;
  /** Called for each element that could not be rendered. Default: `console.error`. */
  onError?: ((error: RenderError) => void) | undefined;
}
