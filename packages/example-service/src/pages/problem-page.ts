import { html } from '../html.js';
import { START } from '../journey/urls.js';
import type { SharedTexts } from '../texts/index.js';
import { contact } from '../components/office-contact.js';
import type { Page } from './page.js';

/** What went wrong on our side or on the way here, by the name of its texts. */
export type ProblemName = 'notFound' | 'failed' | 'tooLarge' | 'fileTooLarge' | 'unreadable';

/** A page that says what happened, what became of the answers, and what to do now. */
export function problemPage(name: ProblemName, texts: SharedTexts, question?: string): Page {
  const { heading, body } = texts[name];
  const [link, label] = question ? [question, texts.backToAnswers] : [START, texts.toStart];
  return {
    title: heading,
    address: START,
    content: html`
      <h1>${heading}</h1>
      ${body.map((line) => html`<p>${line}</p>`)} ${contact(texts)}
      <p><a href="${link}">${label}</a></p>
    `,
  };
}
