import type { Database, Row } from '../database/database.js';
import type { Language } from '../language.js';
import type { Json, Values } from '../model.js';
import type { StoredFile } from '../uploads/stored-file.js';
import { FILES_OF_DRAFT } from './uploads.js';

const HOUR = 60 * 60 * 1000;

/** How long a draft is stored after its last change. The privacy notice promises this. */
const LIFETIME = 24 * HOUR;

/** An application that is being filled in. */
export interface Draft {
  readonly id: string;
  /** By question id. */
  readonly answers: Readonly<Record<string, Json>>;
  /** What was typed but not accepted, by question id. */
  readonly pendingInputs: Readonly<Record<string, Values>>;
  /** The files that arrived whole, for all questions. */
  readonly files: readonly StoredFile[];
}

type DraftRow = Row & Draft;

/** Stores drafts. */
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

  /** Returns the draft, or undefined if it was submitted, has expired or never existed. */
  async find(id: string): Promise<Draft | undefined> {
    const [draft] = await this.#database.query<DraftRow>(
      `SELECT id, answers, attempts AS "pendingInputs", (${FILES_OF_DRAFT} drafts.id) AS files
       FROM drafts WHERE id = $1 AND expires_at > $2`,
      [id, this.#now()],
    );
    return draft;
  }

  /** Stores an accepted answer. The database merges it, so that two tabs cannot undo each other. */
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

  /** Stores what was typed but not accepted. An earlier answer to the question stays as it is. */
  async savePendingInput(id: string, question: string, input: Values): Promise<void> {
    const now = this.#now();
    await this.#database.query(
      `UPDATE drafts
       SET attempts = attempts || jsonb_build_object($2::text, $3::jsonb),
           updated_at = $4, expires_at = $5
       WHERE id = $1`,
      [id, question, JSON.stringify(input), now, expiry(now)],
    );
  }

  /** Deletes what was not accepted, without storing an answer: after a file that was accepted. */
  async deletePendingInput(id: string, question: string): Promise<void> {
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
  return new Date(now.getTime() + LIFETIME);
}
