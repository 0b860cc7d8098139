import { fileURLToPath } from 'node:url';
import { serve as serveFiles } from '../../scripts/lib/serve.mjs';

const dist = fileURLToPath(new URL('../../packages/elements/dist/', import.meta.url));

/** The stylesheet and script of every element, as a page links them. */
export const NUSA_FILES = { 'nusa.css': `${dist}nusa.css`, 'nusa.js': `${dist}nusa.js` };

/** Serves pages of a test, with `nusa.css` and `nusa.js` unless it names other files. */
export const serve = (options) => serveFiles({ files: NUSA_FILES, ...options });

/** The body of a request, as text. */
export async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
