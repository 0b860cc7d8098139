import { html } from '../html.js';
import { addressOf, exitAddressOf } from '../journey/urls.js';
import type { Question } from '../journey/question.js';
import type { Language } from '../language.js';
import type { SharedTexts } from '../texts/index.js';
import { contact } from '../components/office-contact.js';
import type { Page } from './page.js';

/** Where the journey ends for people whom the service cannot help, with what to do instead. */
export function exitPage(
  question: Question,
  exit: NonNullable<Question['exit']>,
  language: Language,
  shared: SharedTexts,
): Page {
  const texts = question.texts[language];
  const heading = exit.heading(texts);
  return {
    title: heading,
    address: exitAddressOf(question),
    back: addressOf(question),
    content: html`<h1>${heading}</h1>
      ${exit.body(texts)}${contact(shared)}`,
  };
}
