import { formatMoment } from '../formats/date-time.js';
import { html } from '../html.js';
import { CONFIRMATION, START } from '../journey/urls.js';
import type { Language } from '../language.js';
import { delivery } from '../questions/delivery.js';
import type { Application } from '../storage/applications.js';
import type { SharedTexts } from '../texts/index.js';
import { contact } from '../components/office-contact.js';
import type { Page } from './page.js';

/** Where complaints about every public service go (SP4N-LAPOR). */
const COMPLAINTS = 'https://www.lapor.go.id/';

/** What people keep: the reference number, and what happens now. */
export function confirmationPage(
  { reference, submittedAt, answers }: Application,
  language: Language,
  texts: SharedTexts,
): Page {
  const { confirmation } = texts;
  // Applications of an earlier version were all collected.
  const next = confirmation.next[answers[delivery.id] === 'unduh' ? 'unduh' : 'ambil'];
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
        ${next.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p>${confirmation.withdraw}</p>
      ${contact(texts)}
      <p>${confirmation.complaint} <a href="${COMPLAINTS}">lapor.go.id</a>.</p>
      <p><a href="${START}">${confirmation.another}</a></p>
    `,
  };
}
