import type { FastifyRequest } from 'fastify';
import { sessionOf, type Session } from '../session/session.js';
import type { Applications } from '../storage/applications.js';
import type { Draft, Drafts } from '../storage/drafts.js';
import { texts } from '../texts/index.js';
import type { Language } from '../language.js';
import { addressOf, addressOfPlace, CONFIRMATION } from './addresses.js';
import { Answers } from './answers.js';
import { Progress } from './progress.js';
import type { Context, Json, Question, Values } from './question.js';

/** What the journey is made of. */
export interface Journey {
  readonly questions: readonly Question[];
  readonly drafts: Drafts;
  readonly applications: Applications;
  readonly now: () => Date;
}

/** One request of one person: what they have answered, and where that leads. */
export class Visit {
  readonly session: Session;
  readonly progress: Progress;
  readonly #journey: Journey;
  readonly #language: Language;

  constructor(session: Session, journey: Journey, language: Language) {
    this.session = session;
    this.#journey = journey;
    this.#language = language;
    this.progress = this.#progressWith(this.#stored);
  }

  /** What the functions of a question are told. */
  contextOf(question: Question, answers = this.progress.answers): Context<unknown> {
    return {
      language: this.#language,
      texts: question.texts[this.#language],
      shared: texts[this.#language],
      answers,
      now: this.#journey.now(),
    };
  }

  /** Where to send somebody who may not be at a question now; undefined for those who may. */
  elsewhere(question: Question): string | undefined {
    // Whoever has sent an application may begin another one, and goes back to none of its pages.
    if (this.session.kind === 'sent') return this.isFirst(question) ? undefined : CONFIRMATION;
    return this.progress.reaches(question) ? undefined : addressOfPlace(this.progress.place);
  }

  /** Where to go once a question has this answer. */
  afterAnswering(question: Question, answer: Json, changing: boolean): string {
    const progress = this.#progressWith({ ...this.#stored, [question.id]: answer });
    const place = changing ? progress.place : progress.after(question);
    return addressOfPlace(place, changing);
  }

  /** What was typed at a question and not accepted. */
  attemptAt(question: Question): Values | undefined {
    return this.session.kind === 'draft' ? this.session.draft.attempts[question.id] : undefined;
  }

  isFirst(question: Question): boolean {
    return question === this.#journey.questions[0];
  }

  /** The page before: the check for somebody who came from there, else the question before. */
  backFrom(question: Question, changing: boolean): string | undefined {
    if (changing && this.progress.place.kind === 'check')
      return addressOfPlace(this.progress.place);
    const before = this.progress.before(question);
    return before && addressOf(before, changing);
  }

  get #stored(): Draft['answers'] {
    return this.session.kind === 'draft' ? this.session.draft.answers : {};
  }

  #progressWith(answers: Draft['answers']): Progress {
    // An answer kept by an earlier version of the service counts only if this one would take it.
    return new Progress(
      this.#journey.questions,
      new Answers(answers),
      (question, answer, known) =>
        'answer' in question.parse(question.fill(answer), this.contextOf(question, known)),
    );
  }
}

export async function visitOf(request: FastifyRequest, journey: Journey): Promise<Visit> {
  const session = await sessionOf(request, journey.drafts, journey.applications);
  return new Visit(session, journey, request.language);
}
