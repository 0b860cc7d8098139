import { html } from '../html.js';
import { START } from '../journey/urls.js';
import type { SharedTexts } from '../texts/index.js';
import { emailLink } from '../components/email-link.js';
import type { Page } from './page.js';

/** What the service is for, what people need and what it costs. */
export function startPage(texts: SharedTexts, firstQuestionUrl: string): Page {
  const { start, office, email } = texts;
  return {
    title: start.heading,
    url: START,
    content: html`
      <h1>${start.heading}</h1>
      <p>${start.lead}</p>
      <p>${start.uses}</p>
      <nusa-inset-text><p>${start.notice}</p></nusa-inset-text>
      <h2>${start.needHeading}</h2>
      <p>${start.needLead}</p>
      <ul>
        ${start.needs.map((need) => html`<li>${need}</li>`)}
      </ul>
      <p>${start.who}</p>
      <nusa-summary-list>
        <dl>
          ${start.facts.map(
            ([name, value]) =>
              html`<div>
                <dt>${name}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </nusa-summary-list>
      <nusa-button label="${start.button}" href="${firstQuestionUrl}" start></nusa-button>
      <h2>${start.otherHeading}</h2>
      <p>${start.other} ${office}.</p>
      <h2>${start.complaintHeading}</h2>
      <p>${start.complaint} ${emailLink(email)}</p>
    `,
  };
}
