import type { Html } from '../html.js';
import type { Localized, Language } from '../language.js';
import type { Json, Values } from '../model.js';
import type { SharedTexts } from '../texts/index.js';
import type { FileRules, StoredFile } from '../uploads/stored-file.js';
import type { Answers } from './answers.js';

/**
 * Error messages by field name. A message under the name `''` belongs to no field and appears only
 * in the error summary.
 */
export type Errors = Readonly<Record<string, string>>;

/** What every function of a question is called with. */
export interface QuestionContext<Texts> {
  readonly language: Language;
  /** The question's own texts, in that language. */
  readonly texts: Texts;
  /** The texts that all pages share. */
  readonly shared: SharedTexts;
  /** The answers so far. */
  readonly answers: Answers;
  readonly now: Date;
  /** The files that have been uploaded for this question. */
  readonly files: readonly StoredFile[];
}

/** What the form is rendered from. */
export interface FormContext<Texts> extends QuestionContext<Texts> {
  readonly values: Values;
  readonly errors: Errors;
  /** Whether the page was opened by "Ubah" on the check page. */
  readonly isChanging: boolean;
  /** The CSRF token, for requests that a script makes. */
  readonly csrfToken: string;
}

/**
 * An answer, or the errors by field. An empty object of errors means that nothing is wrong but the
 * form is not finished: the values are stored and the page is shown again.
 */
export type Parsed<Answer> = { readonly answer: Answer } | { readonly errors: Errors };

/** The row of an answer on the check page. */
export interface Review {
  readonly label: string;
  readonly answer: string | Html;
  /** What the link "Ubah" changes, for people who only hear the link: "NIK Anda". */
  readonly change: string;
}

/** A page that ends the journey for people who gave a certain answer. */
export interface Exit<Answer, Texts> {
  readonly path: string;
  when(answer: Answer): boolean;
  heading(texts: Texts): string;
  body(texts: Texts): Html;
}

/**
 * One question on one page. A file in `questions/` declares it, and the list in
 * `questions/index.ts` puts it in order; its page, URL, guards and errors follow from that.
 */
export interface Question<Answer extends Json = Json, Texts = unknown> {
  /** The key under which the answer is stored. Do not change it once people have used it. */
  readonly id: string;
  /** The last part of the page's URL. */
  readonly path: string;
  /** The names of the form's fields. Nothing else is read. */
  readonly fields: readonly string[];
  readonly texts: Localized<Texts>;

  /** The page's heading and title. It may depend on the values of an unfinished form. */
  heading(context: QuestionContext<Texts> & { readonly values?: Values }): string;

  /** The fields, including the heading. */
  form(context: FormContext<Texts>): Html;

  /** Validates what was sent and turns it into an answer. */
  parse(values: Values, context: QuestionContext<Texts>): Parsed<Answer>;

  /** The reverse of `parse`: the values of the fields for an answer given earlier. */
  fill(answer: Answer): Values;

  /** The row on the check page. Left out for a page that asks nothing. */
  review?(answer: Answer, context: QuestionContext<Texts>): Review;

  /** What the check page warns about, although the answer is accepted. */
  warning?(answer: Answer, context: QuestionContext<Texts>): string | undefined;

  /** Values from the query of a link to this page, shown for the person to confirm. */
  prefill?(query: Readonly<Record<string, unknown>>): Values | undefined;

  /** The URL of another page that the form asks for instead of an answer, such as a search. */
  redirectFor?(values: Values, isChanging: boolean): string | undefined;

  /** Which files it takes. Its answer is then always the list of the stored files. */
  readonly files?: FileRules;

  /** Whether it is asked, given the answers to the questions before it. Left out if it always is. */
  applies?(answers: Answers): boolean;

  /** The page where people go whose answer ends the journey. */
  readonly exit?: Exit<Answer, Texts>;
}

/** Returns the question unchanged; it lets the compiler infer the types of a declaration. */
export function defineQuestion<Answer extends Json, Texts>(
  question: Question<Answer, Texts>,
): Question<Answer, Texts> {
  return question;
}
