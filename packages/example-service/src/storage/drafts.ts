import type { Database, Row } from '../database/database.js';
import type { Language } from '../language.js';
import type { Json, Values } from '../journey/question.js';
import type { StoredFile } from '../uploads/stored-file.js';
import { FILES_OF_DRAFT } from './uploads.js';

const HOUR = 60 * 60 * 1000;

/** How long answers that nobody changes or sends are kept. The privacy notice tells people so. */
const KEPT_FOR = 24 * HOUR;

/** An application that is being filled in. */
export interface Draft {
  readonly id: string;
  readonly answers: Readonly<Record<string, Json>>;
  /** What was typed and not accepted, by question. */
  readonly attempts: Readonly<Record<string, Values>>;
  /** The files that are here whole, for all questions. */
  readonly files: readonly StoredFile[];
}

type DraftRow = Row & Draft;

/** Where drafts are kept. */
export class Drafts {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async create(id: string, language: Language): Promise<void> {
    const now = this.#now();
    await this.#database.query(
      `INSERT INTO drafts (id, lang, created_at, updated_at, expires_at)
       VALUES ($1, $2, $3, $3, $4)`,
      [id, language, now, expiry(now)],
    );
  }

  /** The draft, unless it was sent, has expired, or never was. */
  async find(id: string): Promise<Draft | undefined> {
    const [draft] = await this.#database.query<DraftRow>(
      `SELECT id, answers, attempts, (${FILES_OF_DRAFT} drafts.id) AS files
       FROM drafts WHERE id = $1 AND expires_at > $2`,
      [id, this.#now()],
    );
    return draft;
  }

  /** Keeps an accepted answer. Merged by the database, so that two tabs cannot undo each other. */
  async saveAnswer(id: string, question: string, answer: Json, language: Language): Promise<void> {
    const now = this.#now();
    await this.#database.query(
      `UPDATE drafts
       SET answers = answers || jsonb_build_object($2::text, $3::jsonb),
           attempts = attempts - $2::text,
           lang = $4, updated_at = $5, expires_at = $6
       WHERE id = $1`,
      [id, question, JSON.stringify(answer), language, now, expiry(now)],
    );
  }

  /** Keeps what was typed and not accepted, beside the answer given before, if there was one. */
  async saveAttempt(id: string, question: string, typed: Values): Promise<void> {
    const now = this.#now();
    await this.#database.query(
      `UPDATE drafts
       SET attempts = attempts || jsonb_build_object($2::text, $3::jsonb),
           updated_at = $4, expires_at = $5
       WHERE id = $1`,
      [id, question, JSON.stringify(typed), now, expiry(now)],
    );
  }

  /** What was not accepted is mended, without a new answer: a file came after one that was refused. */
  async forgetAttempt(id: string, question: string): Promise<void> {
    const now = this.#now();
    await this.#database.query(
      `UPDATE drafts SET attempts = attempts - $2::text, updated_at = $3, expires_at = $4
       WHERE id = $1`,
      [id, question, now, expiry(now)],
    );
  }

  async deleteExpired(): Promise<void> {
    await this.#database.query('DELETE FROM drafts WHERE expires_at <= $1', [this.#now()]);
  }
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + KEPT_FOR);
}
