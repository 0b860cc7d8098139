import { html } from 'lit';
import type { NusaElement } from '../base/nusa-element.js';
import { fieldMessages } from './field-messages.js';

/** Renders the error of a field or a group, with a prefix for screen readers. */
export function renderError(host: NusaElement, id: string, message: unknown): unknown {
  // The space is inside the hidden prefix: Chromium's accessibility tree drops it before a comment.
  return html`<span class="nusa-error" id=${id}
    ><span class="nusa-visually-hidden">${fieldMessages(host, 'errorPrefix')} </span
    >${message}</span
  >`;
}
