export { renderHtml, RenderError, type RenderOptions } from './render-html.js';
