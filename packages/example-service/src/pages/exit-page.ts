import { officeContact } from '../components/office-contact.js';
import { html } from '../html.js';
import type { Question } from '../journey/question.js';
import { exitUrlOf, urlOf } from '../journey/urls.js';
import type { Language } from '../language.js';
import { texts } from '../texts/index.js';
import type { Page } from './page.js';

/** The end of the journey for people whom the service cannot help, with what to do instead. */
export function exitPage(
  question: Question,
  exit: NonNullable<Question['exit']>,
  language: Language,
): Page {
  const own = question.texts[language];
  const heading = exit.heading(own);
  return {
    title: heading,
    url: exitUrlOf(question),
    back: urlOf(question),
    content: html`<h1>${heading}</h1>
      ${exit.body(own)}${officeContact(texts[language])}`,
  };
}
