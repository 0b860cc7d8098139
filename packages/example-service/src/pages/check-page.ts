import { form } from '../components/form.js';
import { html, type Html } from '../html.js';
import type { Question } from '../journey/question.js';
import { CHECK, urlOf } from '../journey/urls.js';
import { questionContext, type Visit } from '../journey/visit.js';
import { texts } from '../texts/index.js';
import type { Page } from './page.js';

export interface CheckPageParts {
  readonly visit: Visit;
  readonly back: string;
  readonly csrf: Html;
  /** An error of the form itself, such as an expired CSRF token. */
  readonly problem?: string | undefined;
}

/** All answers, each with a link to change it, before they are sent. */
export function checkPage({ visit, back, csrf, problem }: CheckPageParts): Page {
  const { check } = texts[visit.language];
  return {
    title: check.heading,
    hasErrors: problem !== undefined,
    url: CHECK,
    back,
    content: form({
      action: CHECK,
      csrf,
      problem,
      button: check.button,
      content: html`
        <h1>${check.heading}</h1>
        <nusa-summary-list>
          <dl>${visit.asked.map((question) => row(visit, question))}</dl>
        </nusa-summary-list>
        <h2>${check.sendHeading}</h2>
        <p>${check.declaration}</p>
      `,
    }),
  };
}

function row(visit: Visit, question: Question): Html | undefined {
  const answer = visit.answers.get(question);
  if (!question.review || answer === undefined) return undefined;
  const context = questionContext(visit, question);
  const review = question.review(answer, context);
  const warning = question.warning?.(answer, context);
  const href = urlOf(question, true);
  const hidden = html`<span class="nusa-visually-hidden"> ${review.change}</span>`;
  return html`<div>
    <dt>${review.label}</dt>
    <dd>${review.answer}${warning && html`<p><strong>${warning}</strong></p>`}</dd>
    <dd><a href="${href}">${context.shared.change}${hidden}</a></dd>
  </div>`;
}
