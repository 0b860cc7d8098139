import type { Language } from '../language.js';
import type { Json, Values } from '../model.js';
import type { Session } from '../session/session.js';
import { texts } from '../texts/index.js';
import type { StoredFile } from '../uploads/stored-file.js';
import { Answers, fileAnswer } from './answers.js';
import { positionAfter, progressOf, type Progress } from './progress.js';
import type { Question, QuestionContext } from './question.js';
import { CONFIRMATION, urlOf, urlOfPosition } from './urls.js';

/** What a visit is computed from. */
interface VisitSource {
  readonly questions: readonly Question[];
  readonly session: Session;
  readonly language: Language;
  readonly now: Date;
}

/** One request of one person: who they are, what they have answered, and where that leads. */
export interface Visit extends VisitSource, Progress {
  /** All files of the draft. */
  readonly files: readonly StoredFile[];
  /** What was typed but not accepted, by question id. */
  readonly pendingInputs: Readonly<Record<string, Values>>;
  /** The answers in the draft, including those to questions that no longer apply. */
  readonly storedAnswers: Readonly<Record<string, Json>>;
}

/** Computes everything that the routes need to know. It reads no database. */
export function visitOf(source: VisitSource): Visit {
  const { session } = source;
  return session.kind === 'draft'
    ? visitWith(source, session.draft.answers, session.draft.files, session.draft.pendingInputs)
    : visitWith(source, {}, [], {});
}

/** The visit after a question has been answered. */
export function afterAnswer(visit: Visit, { id }: Question, answer: Json): Visit {
  const answers = { ...visit.storedAnswers, [id]: answer };
  return visitWith(visit, answers, visit.files, visit.pendingInputs);
}

/** The visit after the files of a question have changed. */
export function afterUpload(visit: Visit, { id }: Question, files: readonly StoredFile[]): Visit {
  const others = visit.files.filter(({ question }) => question !== id);
  return visitWith(visit, visit.storedAnswers, [...others, ...files], visit.pendingInputs);
}

function visitWith(
  { questions, session, language, now }: VisitSource,
  answers: Visit['storedAnswers'],
  files: Visit['files'],
  pendingInputs: Visit['pendingInputs'],
): Visit {
  const source = { questions, session, language, now };
  const storedAnswers = withFileAnswers(answers, files, questions);
  // An answer that an earlier version of the service accepted counts only if this one accepts it.
  const progress = progressOf(questions, new Answers(storedAnswers), (question, answer, known) => {
    const context = questionContext({ ...source, files, answers: known }, question);
    return 'answer' in question.parse(question.fill(answer), context);
  });
  return { ...source, ...progress, files, pendingInputs, storedAnswers };
}

/** The stored files are the answer to a question that takes files, whatever was answered before. */
function withFileAnswers(
  answers: Visit['storedAnswers'],
  files: Visit['files'],
  questions: readonly Question[],
): Visit['storedAnswers'] {
  const result: Record<string, Json> = { ...answers };
  for (const question of questions.filter((each) => each.files)) {
    const own = filesOf({ files }, question);
    if (own.length > 0) result[question.id] = fileAnswer(own);
    else delete result[question.id];
  }
  return result;
}

/** What the functions of a question are called with. */
export function questionContext(
  visit: Pick<Visit, 'language' | 'now' | 'files' | 'answers'>,
  question: Question,
): QuestionContext<unknown> {
  const { language, now, answers } = visit;
  return {
    language,
    now,
    answers,
    texts: question.texts[language],
    shared: texts[language],
    files: filesOf(visit, question),
  };
}

export function filesOf({ files }: Pick<Visit, 'files'>, { id }: Question): readonly StoredFile[] {
  return files.filter(({ question }) => question === id);
}

export function isFirst({ questions }: Visit, question: Question): boolean {
  return question === questions[0];
}

/** Whether somebody without a session sends a form that only people with a session were shown. */
export function hasLostSession(visit: Visit, question: Question): boolean {
  return visit.session.kind === 'new' && !isFirst(visit, question);
}

/** Where to redirect a person who may not answer this question now; undefined for those who may. */
export function redirectTarget(visit: Visit, question: Question): string | undefined {
  if (visit.session.kind === 'submitted') {
    // People who have sent an application may begin another one, but not go back into the first.
    return isFirst(visit, question) ? undefined : CONFIRMATION;
  }
  return visit.reachable.has(question) ? undefined : urlOfPosition(visit.position);
}

/** The page after a question that has just been answered. */
export function nextUrl(visit: Visit, question: Question, isChanging: boolean): string {
  const position = isChanging ? visit.position : positionAfter(visit, question);
  return urlOfPosition(position, isChanging);
}

/** Where "Kembali" leads; undefined for the first question. */
export function backUrl(visit: Visit, question: Question, isChanging: boolean): string | undefined {
  if (isChanging && visit.position.kind === 'check') return urlOfPosition(visit.position);
  const before = visit.asked[visit.asked.indexOf(question) - 1];
  return before && urlOf(before, isChanging);
}
