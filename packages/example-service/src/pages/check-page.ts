import { html, type Html } from '../html.js';
import { addressOf, CHECK } from '../journey/urls.js';
import type { Context, Question } from '../journey/question.js';
import { form } from '../components/form.js';
import type { Page } from './page.js';

export interface CheckPageParts {
  readonly asked: readonly Question[];
  readonly contextOf: (question: Question) => Context<unknown>;
  readonly shared: Context<unknown>['shared'];
  readonly back: string;
  readonly csrf: Html;
  /** A problem with the form itself, such as having been open for too long. */
  readonly problem?: string | undefined;
}

/** All answers once more, each with a link to change it, before they are sent. */
export function checkPage({ asked, contextOf, shared, back, csrf, problem }: CheckPageParts): Page {
  const { check } = shared;
  return {
    title: check.heading,
    hasErrors: problem !== undefined,
    address: CHECK,
    back,
    content: form({
      action: CHECK,
      csrf,
      problem,
      button: check.button,
      content: html`
        <h1>${check.heading}</h1>
        <nusa-summary-list>
          <dl>${asked.map((question) => row(question, contextOf(question)))}</dl>
        </nusa-summary-list>
        <h2>${check.sendHeading}</h2>
        <p>${check.declaration}</p>
      `,
    }),
  };
}

function row(question: Question, context: Context<unknown>): Html | undefined {
  const answer = context.answers.get(question);
  if (!question.review || answer === undefined) return undefined;
  const review = question.review(answer, context);
  const caution = question.caution?.(answer, context);
  const href = addressOf(question, true);
  const hidden = html`<span class="nusa-visually-hidden"> ${review.change}</span>`;
  return html`<div>
    <dt>${review.label}</dt>
    <dd>${review.answer}${caution && html`<p><strong>${caution}</strong></p>`}</dd>
    <dd><a href="${href}">${context.shared.change}${hidden}</a></dd>
  </div>`;
}
