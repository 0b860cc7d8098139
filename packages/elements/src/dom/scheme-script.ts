import { SCHEME_COOKIE } from './scheme-cookie.js';

/**
 * What a page without a server of its own runs in its `<head>`, before anything is painted: it
 * puts the scheme that the person chose on the root. As an inline script it needs its hash in
 * `script-src`; as the file `nusa-scheme.js` it needs nothing but `'self'`.
 */
export const SCHEME_SCRIPT = `{let m=/(?:^|; )${SCHEME_COOKIE}=(dark|light)(?:;|$)/.exec(document.cookie);if(m)document.documentElement.dataset.scheme=m[1]}`;

/** The source for `script-src` that allows the script; a test holds it against the text. */
export const SCHEME_SCRIPT_HASH = 'sha256-t0S0g7u+rIOMCYQKSdPCpV+SJWl0GElSds9xHnpF28M=';
