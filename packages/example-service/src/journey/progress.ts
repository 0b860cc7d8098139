import type { Answers } from './answers.js';
import type { Json, Question } from './question.js';

/** Whether an answer from the draft would still be accepted today. */
export type StillAccepted = (question: Question, answer: Json, known: Answers) => boolean;

/** Where a person stands: at a question, at the end of a blind alley, or at the last check. */
export type Place =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'exit'; readonly question: Question }
  | { readonly kind: 'check' };

/** The way through the questions that these answers lead to. */
export class Progress {
  /** The questions that are asked, in order, as far as the answers tell. */
  readonly asked: readonly Question[];

  /** The answers to those. One given before the way changed does not count. */
  readonly answers: Answers;

  /** The first thing left to do. */
  readonly place: Place;

  readonly #reachable = new Set<Question>();

  constructor(questions: readonly Question[], answers: Answers, stillAccepted: StillAccepted) {
    this.asked = askedOf(questions, answers);
    this.answers = answers.to(this.asked);
    this.place = this.#walk(stillAccepted);
  }

  /** Whether everything that comes before a question has been answered. */
  reaches(question: Question): boolean {
    return this.#reachable.has(question);
  }

  /** The question asked before, or undefined at the first. */
  before(question: Question): Question | undefined {
    return this.asked[this.asked.indexOf(question) - 1];
  }

  /** Where to go after a question has been answered: to the next one, even if that has an answer. */
  after(question: Question): Place {
    if (this.place.kind === 'exit' && this.place.question === question) return this.place;
    const next = this.asked[this.asked.indexOf(question) + 1];
    return next && this.reaches(next) ? { kind: 'question', question: next } : this.place;
  }

  #walk(stillAccepted: StillAccepted): Place {
    for (const question of this.asked) {
      this.#reachable.add(question);
      const answer = this.answers.get(question);
      if (answer === undefined || !stillAccepted(question, answer, this.answers)) {
        return { kind: 'question', question };
      }
      if (question.exit?.when(answer)) return { kind: 'exit', question };
    }
    return { kind: 'check' };
  }
}

/** Each question sees the answers to those asked before it, and no others. */
function askedOf(questions: readonly Question[], answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    if (question.applies?.(answers.to(asked)) ?? true) asked.push(question);
  }
  return asked;
}
