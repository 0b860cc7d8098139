import type { FastifyRequest } from 'fastify';
import { sessionOf, type Session } from '../session/session.js';
import type { Applications } from '../storage/applications.js';
import type { Draft, Drafts } from '../storage/drafts.js';
import type { Uploads } from '../storage/uploads.js';
import type { StoredFile } from '../uploads/stored-file.js';
import { texts } from '../texts/index.js';
import type { Language } from '../language.js';
import { addressOf, addressOfPlace, CONFIRMATION } from './urls.js';
import { Answers, asAnswer } from './answers.js';
import { Progress } from './progress.js';
import type { Context, Json, Question, Values } from './question.js';

/** What the journey is made of. */
export interface Journey {
  readonly questions: readonly Question[];
  readonly drafts: Drafts;
  readonly applications: Applications;
  readonly uploads: Uploads;
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
      files: this.filesOf(question),
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

  /** The files that are here for a question. */
  filesOf({ id }: Question): readonly StoredFile[] {
    const files = this.session.kind === 'draft' ? this.session.draft.files : [];
    return files.filter(({ question }) => question === id);
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
    if (this.session.kind !== 'draft') return {};
    const answers: Record<string, Json> = { ...this.session.draft.answers };
    // The files themselves are the answer: one that is removed is not in it any more.
    for (const question of this.#journey.questions.filter(({ files }) => files)) {
      const files = this.filesOf(question);
      if (files.length > 0) answers[question.id] = asAnswer(files);
      else delete answers[question.id];
    }
    return answers;
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
