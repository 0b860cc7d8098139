import { SCHEME_COOKIE } from './scheme-cookie.js';

/**
 * The script that a static page runs in its `<head>`: it sets the chosen colour scheme on the root
 * element before the first paint. Inline, it needs its hash in `script-src`; as the file
 * `nusa-scheme.js`, it needs only `'self'`.
 */
export const SCHEME_SCRIPT = `{let m=/(?:^|; )${SCHEME_COOKIE}=(dark|light)(?:;|$)/.exec(document.cookie);if(m)document.documentElement.dataset.scheme=m[1]}`;

/** The CSP source for `script-src` that allows the inline script; a test compares it with the script. */
export const SCHEME_SCRIPT_HASH = 'sha256-t0S0g7u+rIOMCYQKSdPCpV+SJWl0GElSds9xHnpF28M=';
