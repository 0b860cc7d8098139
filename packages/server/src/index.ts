export { renderHtml } from './render/render-html.js';
export { renderStream } from './render/render-stream.js';
export type { RenderOptions } from './options.js';
export { RenderError } from './render-error.js';
export { schemeCookie, schemeFromCookie, type Scheme } from './adapters/scheme-cookie.js';
export { nusaFastify, type NusaFastifyOptions } from './adapters/fastify.js';
export { nusaExpress } from './adapters/express.js';
export { nusaFetch, type NusaFetchOptions } from './adapters/fetch.js';
export type { MiddlewareOptions } from './adapters/middleware.js';
