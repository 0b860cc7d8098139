import type { Html } from '../html.js';
import type { InEveryLanguage, Language } from '../language.js';
import type { SharedTexts } from '../texts/index.js';
import type { FileRules, StoredFile } from '../uploads/stored-file.js';
import type { Answers } from './answers.js';

/** What an answer may be made of: whatever JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What stands, or stood, in the fields of a form, by field name. */
export type Values = Readonly<Record<string, string>>;

/**
 * What is wrong, by field name. The name `''` is for what belongs to no field: it is said in the
 * error summary only.
 */
export type Errors = Readonly<Record<string, string>>;

/** What every function of a question is told. */
export interface Context<Texts> {
  readonly language: Language;
  /** The question's own texts, in that language. */
  readonly texts: Texts;
  /** The texts that all pages share. */
  readonly shared: SharedTexts;
  readonly answers: Answers;
  readonly now: Date;
  /** The files that were sent for this question. */
  readonly files: readonly StoredFile[];
}

/** What the form is drawn from. */
export interface FormContext<Texts> extends Context<Texts> {
  readonly values: Values;
  readonly errors: Errors;
  /** Whether the way leads back to the check. */
  readonly isChanging: boolean;
  /** The form token, for what a script sends. */
  readonly token: string;
}

/**
 * An answer; or what has to be put right, by field. No errors at all mean that nothing is wrong,
 * but the form asks on: what was sent so far is kept, and the page is shown again.
 */
export type Parsed<Answer> = { readonly answer: Answer } | { readonly errors: Errors };

/** How an answer reads on the page where all of them are checked. */
export interface Review {
  readonly label: string;
  readonly answer: string | Html;
  /** What the link "Ubah" changes, for people who hear it alone: "NIK Anda". */
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
 * One question on one page. A file in `questions/` declares it, the list in `questions/index.ts`
 * says where it stands; pages, addresses, order, guards and errors follow from that.
 */
export interface Question<Answer extends Json = Json, Texts = unknown> {
  /** The key under which the answer is stored. Never changes once people have used it. */
  readonly id: string;
  /** The last part of the page's address. */
  readonly path: string;
  /** The names that the form posts. Nothing else is read. The first is where errors of the page go. */
  readonly fields: readonly string[];
  readonly texts: InEveryLanguage<Texts>;

  /** The page's heading, which is also its title. A form that asks on may say by its values for what. */
  heading(context: Context<Texts> & { readonly values?: Values }): string;

  /** The fields, with the heading in them. */
  form(context: FormContext<Texts>): Html;

  /** Reads what was typed: an answer, or what has to be put right. */
  parse(values: Values, context: Context<Texts>): Parsed<Answer>;

  /** The reverse: what to put in the fields for an answer given earlier. */
  fill(answer: Answer): Values;

  /** How the answer reads when it is checked. Left out for a page that asks nothing. */
  review?(answer: Answer, context: Context<Texts>): Review;

  /** What a person should know about an answer before sending it, though it is accepted. */
  caution?(answer: Answer, context: Context<Texts>): string | undefined;

  /** What a link from another page puts in the fields, to be looked at before it is sent. */
  offer?(query: Readonly<Record<string, unknown>>): Values | undefined;

  /** Where a form leads that asks for something else than to be judged, such as a search. */
  detour?(values: Values, isChanging: boolean): string | undefined;

  /** What files it takes. Its answer is always the list of those that are here. */
  readonly files?: FileRules;

  /** Whether it is asked at all, from the answers before it. Left out when it always is. */
  applies?(answers: Answers): boolean;

  /** Where people go whose answer ends the journey. */
  readonly exit?: Exit<Answer, Texts>;
}

/** Lets the compiler work out the types of a declaration. */
export function defineQuestion<Answer extends Json, Texts>(
  question: Question<Answer, Texts>,
): Question<Answer, Texts> {
  return question;
}
