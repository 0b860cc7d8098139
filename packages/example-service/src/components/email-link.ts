import { html, type Html } from '../html.js';

export function emailLink(address: string): Html {
  return html`<a href="mailto:${address}">${address}</a>`;
}
