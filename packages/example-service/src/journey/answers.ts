import type { StoredFile } from '../uploads/stored-file.js';
import type { Json, Question } from './question.js';

/** The answers of one draft, read by the question that was answered. */
export class Answers {
  readonly #byId: Readonly<Record<string, Json>>;

  constructor(byId: Readonly<Record<string, Json>> = {}) {
    this.#byId = byId;
  }

  /** The answer, or undefined while there is none. */
  get<Answer extends Json, Texts>(question: Question<Answer, Texts>): Answer | undefined {
    return this.#byId[question.id] as Answer | undefined;
  }

  /** The answers to these questions alone. */
  to(questions: readonly Question[]): Answers {
    const wanted = new Set(questions.map(({ id }) => id));
    return new Answers(
      Object.fromEntries(Object.entries(this.#byId).filter(([id]) => wanted.has(id))),
    );
  }

  /** By question id, as they are stored. */
  toJSON(): Readonly<Record<string, Json>> {
    return this.#byId;
  }
}

/** What is stored of files in an application. */
export function asAnswer(files: readonly StoredFile[]): Json {
  return files.map(({ id, name, type, size }) => ({ id, name, type, size }));
}
