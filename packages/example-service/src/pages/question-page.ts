import { form } from '../components/form.js';
import type { Html } from '../html.js';
import type { FormContext, Question } from '../journey/question.js';
import type { Page } from './page.js';

export interface QuestionPageParts {
  readonly question: Question;
  /** Its `errors` become `error-message` attributes, which `nusa-error-summary` lists. */
  readonly context: FormContext<unknown>;
  readonly url: string;
  readonly back: string;
  readonly csrf: Html;
}

export function questionPage({ question, context, url, back, csrf }: QuestionPageParts): Page {
  return {
    title: question.heading(context),
    hasErrors: Object.keys(context.errors).length > 0,
    url,
    back,
    content: form({
      action: url,
      csrf,
      problem: context.errors[''],
      button: context.shared.continue,
      hasFiles: question.files !== undefined,
      content: question.form(context),
    }),
  };
}
