export { renderHtml } from './render-html.js';
export { renderStream } from './render-stream.js';
export { RenderError, type RenderOptions } from './render-error.js';
export { schemeCookie, schemeFromCookie, type Scheme } from './scheme.js';
export { nusaFastify, type NusaFastifyOptions } from './fastify.js';
export { nusaExpress } from './express.js';
export { nusaFetch, type NusaFetchOptions } from './fetch.js';
export type { MiddlewareOptions } from './middleware.js';
