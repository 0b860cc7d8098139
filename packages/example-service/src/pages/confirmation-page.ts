import { formatDateTime } from '../formats/date-time.js';
import { html } from '../html.js';
import { CONFIRMATION, START } from '../journey/urls.js';
import type { Language } from '../language.js';
import { delivery } from '../questions/delivery.js';
import type { Application } from '../storage/applications.js';
import type { SharedTexts } from '../texts/index.js';
import { officeContact } from '../components/office-contact.js';
import type { Page } from './page.js';

/** Where people complain about any public service (SP4N-LAPOR). */
const COMPLAINTS = 'https://www.lapor.go.id/';

/** The reference number, and what happens next. */
export function confirmationPage(
  { reference, submittedAt, answers }: Application,
  language: Language,
  texts: SharedTexts,
): Page {
  const { confirmation } = texts;
  // Applications from before this question existed were all collected.
  const next = confirmation.next[answers[delivery.id] === 'unduh' ? 'unduh' : 'ambil'];
  return {
    title: confirmation.heading,
    url: CONFIRMATION,
    content: html`
      <nusa-panel title-text="${confirmation.heading}">
        ${confirmation.reference}<br /><strong>${reference}</strong>
      </nusa-panel>
      <p>${confirmation.keep}</p>
      <p>${confirmation.sentAt(formatDateTime(submittedAt, language))}</p>
      <h2>${confirmation.nextHeading}</h2>
      <ol>
        ${next.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${confirmation.withdraw}</p>
      ${officeContact(texts)}
      <p>${confirmation.complaint} <a href="${COMPLAINTS}">lapor.go.id</a>.</p>
      <p><a href="${START}">${confirmation.another}</a></p>
    `,
  };
}
