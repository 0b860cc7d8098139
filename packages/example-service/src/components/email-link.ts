import { html, type Html } from '../html.js';

export function emailLink(email: string): Html {
  return html`<a href="mailto:${email}">${email}</a>`;
}
