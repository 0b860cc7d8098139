import { html } from '../html.js';
import { START } from '../journey/urls.js';
import type { SharedTexts } from '../texts/index.js';
import type { Page } from './page.js';

/** For people whose answers are gone: says why, and how to start again. */
export function sessionLostPage({ sessionLost }: SharedTexts): Page {
  return {
    title: sessionLost.heading,
    url: START,
    content: html`
      <h1>${sessionLost.heading}</h1>
      ${sessionLost.body.map((line) => html`<p>${line}</p>`)}
      <nusa-button label="${sessionLost.button}" href="${START}"></nusa-button>
    `,
  };
}
