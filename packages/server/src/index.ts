export { renderHtml } from './render-html.js';
export { RenderError, type RenderOptions } from './render-error.js';
