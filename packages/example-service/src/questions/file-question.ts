import { formatFileSize } from '@nusa/formats';
import { html, type Html } from '../html.js';
import { fileAnswer } from '../journey/answers.js';
import { uploadUrlOf, uploadsUrlOf } from '../journey/urls.js';
import {
  defineQuestion,
  type QuestionContext,
  type FormContext,
  type Parsed,
  type Question,
} from '../journey/question.js';
import type { Json, Values } from '../model.js';
import { fileMessage } from '../uploads/messages.js';
import type { FileProblem, FileRules } from '../uploads/stored-file.js';

/*
 * What the questions that take files share. Files are stored as they arrive; the answer is the
 * list of the stored files.
 */

/** 2 MB, in bytes. */
export const MAX_FILE_SIZE = 2_000_000;

interface FileTexts {
  readonly heading: string;
  readonly missing: string;
  readonly review: string;
  readonly change: string;
}

type FileQuestion<Texts> = Pick<Question<Json, Texts>, 'id' | 'path' | 'texts' | 'form'> & {
  readonly files: FileRules;
};

/** Defines a question whose answer is its files. Only its texts and its form are its own. */
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

/** The answer, or why the last file was refused. */
function parseFiles(
  values: Values,
  { files, texts, shared, language }: QuestionContext<FileTexts>,
  rules: FileRules,
): Parsed<Json> {
  const { masalah: problem, berkas: name } = values as { masalah?: FileProblem; berkas?: string };
  const wrong = (message: string) => ({ errors: { [rules.field]: message } });
  if (problem && problem !== 'none') {
    return wrong(fileMessage(problem, name, rules, shared, language));
  }
  return problem || files.length === 0 ? wrong(texts.missing) : { answer: fileAnswer(files) };
}

/** The stored files, each with its size, a link to download it and a button to remove it. */
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
            ><a href="${uploadUrlOf(question, id)}" download><bdi>${name}</bdi></a>
            (${formatFileSize(size, language)})</span
          >
          <button
            class="nusa-button nusa-button--secondary"
            name="hapus"
            value="${id}"
            formaction="${uploadsUrlOf(question, isChanging)}"
            formnovalidate
          >
            ${shared.files.remove}<span class="nusa-visually-hidden"> ${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

export function fileHint(
  { shared, language }: QuestionContext<unknown>,
  { maxSize }: FileRules,
): string {
  return shared.files.hint(formatFileSize(maxSize, language));
}

/** The names, one per line. */
function fileNames({ files }: QuestionContext<unknown>): Html {
  return html`${files.map(({ name }, index) => html`${index > 0 && html`<br />`}<bdi>${name}</bdi>`)}`;
}
