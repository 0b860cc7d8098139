import { html } from '../html.js';
import { START } from '../journey/urls.js';
import type { SharedTexts } from '../texts/index.js';
import { officeContact } from '../components/office-contact.js';
import type { Page } from './page.js';

/** What went wrong, by the key of its texts. */
export type ProblemName = 'notFound' | 'failed' | 'tooLarge' | 'fileTooLarge' | 'unreadable';

/** Says what happened, whether the answers are safe, and what to do now. */
export function problemPage(name: ProblemName, texts: SharedTexts, questionUrl?: string): Page {
  const { heading, body } = texts[name];
  const [link, label] = questionUrl ? [questionUrl, texts.backToAnswers] : [START, texts.toStart];
  return {
    title: heading,
    url: START,
    content: html`
      <h1>${heading}</h1>
      ${body.map((line) => html`<p>${line}</p>`)} ${officeContact(texts)}
      <p><a href="${link}">${label}</a></p>
    `,
  };
}
