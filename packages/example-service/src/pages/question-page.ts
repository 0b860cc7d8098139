import type { Html } from '../html.js';
import type { FormContext, Question } from '../journey/question.js';
import { form } from '../components/form.js';
import type { Page } from './page.js';

export interface QuestionPageParts {
  readonly question: Question;
  readonly context: FormContext<unknown>;
  readonly address: string;
  readonly back: string;
  readonly csrf: Html;
}

export function questionPage({ question, context, address, back, csrf }: QuestionPageParts): Page {
  return {
    title: question.heading(context),
    hasErrors: Object.keys(context.errors).length > 0,
    address,
    back,
    content: form({
      action: address,
      csrf,
      problem: context.errors[''],
      button: context.shared.continue,
      hasFiles: question.files !== undefined,
      content: question.form(context),
    }),
  };
}
