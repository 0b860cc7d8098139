import type { Json } from '../model.js';
import type { Answers } from './answers.js';
import type { Question } from './question.js';

/** Where a person is in the journey: at a question, at an exit page, or at the check page. */
export type Position =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'exit'; readonly question: Question }
  | { readonly kind: 'check' };

/** Whether an answer from the draft would still be accepted today. */
export type IsStillValid = (question: Question, answer: Json, answers: Answers) => boolean;

/** How far a set of answers leads through the questions. */
export interface Progress {
  /** The questions that are asked, in order, as far as the answers decide that. */
  readonly asked: readonly Question[];

  /** The answers to those questions. Answers to questions that no longer apply are left out. */
  readonly answers: Answers;

  /** The first thing left to do. */
  readonly position: Position;

  /** The questions for which everything before them has been answered. */
  readonly reachable: ReadonlySet<Question>;
}

export function progressOf(
  questions: readonly Question[],
  stored: Answers,
  isStillValid: IsStillValid,
): Progress {
  const asked = askedOf(questions, stored);
  const answers = stored.to(asked);
  const reachable = new Set<Question>();

  for (const question of asked) {
    reachable.add(question);
    const answer = answers.get(question);
    if (answer === undefined || !isStillValid(question, answer, answers)) {
      return { asked, answers, reachable, position: { kind: 'question', question } };
    }
    if (question.exit?.when(answer)) {
      return { asked, answers, reachable, position: { kind: 'exit', question } };
    }
  }
  return { asked, answers, reachable, position: { kind: 'check' } };
}

/** Where a person goes after answering a question: to the next one, even if it has an answer. */
export function positionAfter(
  { asked, reachable, position }: Progress,
  question: Question,
): Position {
  if (position.kind === 'exit' && position.question === question) return position;
  const next = asked[asked.indexOf(question) + 1];
  return next && reachable.has(next) ? { kind: 'question', question: next } : position;
}

/** Whether a question applies may depend only on the answers to the questions before it. */
function askedOf(questions: readonly Question[], answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of questions) {
    if (question.applies?.(answers.to(asked)) ?? true) asked.push(question);
  }
  return asked;
}
