import type { Json, Values } from '../model.js';
import type { StoredFile } from '../uploads/stored-file.js';

/** As much of a question as it takes to find its answer, and to know the type of it. */
interface Answerable<Answer extends Json> {
  readonly id: string;
  fill(answer: Answer): Values;
}

/** The answers of one draft. Reading one by its question gives it the type of that question. */
export class Answers {
  readonly #byId: Readonly<Record<string, Json>>;

  constructor(byId: Readonly<Record<string, Json>> = {}) {
    this.#byId = byId;
  }

  /** The answer, or undefined if there is none. */
  get<Answer extends Json>({ id }: Answerable<Answer>): Answer | undefined {
    return this.#byId[id] as Answer | undefined;
  }

  /** Only the answers to these questions. */
  to(questions: readonly { readonly id: string }[]): Answers {
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

/** The answer to a question that takes files: what is stored about each of them. */
export function fileAnswer(files: readonly StoredFile[]): Json {
  return files.map(({ id, name, type, size }) => ({ id, name, type, size }));
}
