import { formatSize } from '../formats/size.js';
import { html, type Html } from '../html.js';
import { asAnswer } from '../journey/answers.js';
import { fileAddressOf, filesAddressOf } from '../journey/urls.js';
import {
  defineQuestion,
  type Context,
  type FormContext,
  type Json,
  type Parsed,
  type Question,
  type Values,
} from '../journey/question.js';
import { fileMessage } from '../uploads/messages.js';
import type { FileProblem, FileRules } from '../uploads/stored-file.js';

/*
 * What the questions that take files share. The files are stored as they arrive; the answer is the
 * list of those that are there.
 */

/** 2 MB, as people and operating systems count. */
export const LARGEST_FILE = 2_000_000;

interface FileTexts {
  readonly heading: string;
  readonly missing: string;
  readonly review: string;
  readonly change: string;
}

type FileQuestion<Texts> = Pick<Question<Json, Texts>, 'id' | 'path' | 'texts' | 'form'> & {
  readonly files: FileRules;
};

/** A question whose answer is the files that were sent: what is its own is its words and its form. */
export function defineFileQuestion<Texts extends FileTexts>(question: FileQuestion<Texts>) {
  return defineQuestion<Json, Texts>({
    ...question,
    fields: [question.files.field],
    heading: ({ texts }) => texts.heading,
    parse: (values, context) => parseFiles(values, context, question.files),
    fill: () => ({}),
    review: (_answer, context) => ({
      label: context.texts.review,
      answer: fileNames(context),
      change: context.texts.change,
    }),
  });
}

/** The answer, or why the last file was not taken. */
function parseFiles(
  values: Values,
  { files, texts, shared, language }: Context<FileTexts>,
  rules: FileRules,
): Parsed<Json> {
  const { masalah: problem, berkas: name } = values as { masalah?: FileProblem; berkas?: string };
  const wrong = (message: string) => ({ errors: { [rules.field]: message } });
  if (problem && problem !== 'none') {
    return wrong(fileMessage(problem, name, rules, shared, language));
  }
  return problem || files.length === 0 ? wrong(texts.missing) : { answer: asAnswer(files) };
}

/** The files that are there, each with its size, a link to look at it and a button to remove it. */
export function fileList(
  question: Pick<Question, 'path'>,
  { files, shared, language, isChanging }: FormContext<unknown>,
): Html | undefined {
  if (files.length === 0) return undefined;
  return html`<ul class="nusa-files" aria-label="${shared.files.sent}">
    ${files.map(
      ({ id, name, size }) =>
        html`<li>
          <span class="nusa-file-facts"
            ><a href="${fileAddressOf(question, id)}" download><bdi>${name}</bdi></a>
            (${formatSize(size, language)})</span
          >
          <button
            class="nusa-button nusa-button--secondary"
            name="hapus"
            value="${id}"
            formaction="${filesAddressOf(question, isChanging)}"
            formnovalidate
          >
            ${shared.files.remove}<span class="nusa-visually-hidden"> ${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

export function fileHint({ shared, language }: Context<unknown>, { largest }: FileRules): string {
  return shared.files.hint(formatSize(largest, language));
}

/** The names, one a line. */
function fileNames({ files }: Context<unknown>): Html {
  return html`${files.map(({ name }, index) => html`${index > 0 && html`<br />`}<bdi>${name}</bdi>`)}`;
}
