import { html, type Html } from '../html.js';
import type { SharedTexts } from '../texts/index.js';
import { emailLink } from './email-link.js';

/** The text of the privacy notice, which is both a step of the journey and a page of its own. */
export function privacyNotice({ privacy, email }: SharedTexts): Html {
  return html`
    ${privacy.sections.map(
      ({ heading, body }) => html`
        <h2>${heading}</h2>
        <p>${body}</p>
      `,
    )}
    <p>${emailLink(email)}</p>
  `;
}
