import { formatMoment } from '../formats/moment.js';
import { html } from '../html.js';
import { CONFIRMATION, START } from '../journey/addresses.js';
import type { Language } from '../language.js';
import type { Application } from '../storage/applications.js';
import type { SharedTexts } from '../texts/index.js';
import { contact } from './contact.js';
import type { Page } from './page.js';

/** What people keep: the reference number, and what happens now. */
export function confirmationPage(
  { reference, submittedAt }: Application,
  language: Language,
  texts: SharedTexts,
): Page {
  const { confirmation } = texts;
  return {
    title: confirmation.heading,
    address: CONFIRMATION,
    content: html`
      <nusa-panel title-text="${confirmation.heading}">
        ${confirmation.reference}<br /><strong>${reference}</strong>
      </nusa-panel>
      <p>${confirmation.keep}</p>
      <p>${confirmation.sentAt(formatMoment(submittedAt, language))}</p>
      <h2>${confirmation.nextHeading}</h2>
      <ol>
        ${confirmation.next.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${contact(texts)}
      <p><a href="${START}">${confirmation.another}</a></p>
    `,
  };
}
