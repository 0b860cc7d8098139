import { html, type Html } from '../html.js';
import type { SharedTexts } from '../texts/index.js';
import { emailLink } from './email-link.js';

/** How to reach the office, worded the same on every page. */
export function officeContact({ contact: lead, email, office }: SharedTexts): Html {
  return html`
    <p>${lead} ${emailLink(email)}</p>
    <p>${office}.</p>
  `;
}
