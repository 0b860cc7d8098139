import type { Database, Queries, Row } from '../database/database.js';
import { yearOf } from '../formats/date-time.js';
import type { Json } from '../model.js';
import type { StoredFile } from '../uploads/stored-file.js';
import type { Draft } from './drafts.js';
import { FILES_OF_DRAFT } from './uploads.js';

/** An application that was submitted. */
export interface Application {
  readonly reference: string;
  readonly submittedAt: Date;
  /** By question id. */
  readonly answers: Readonly<Record<string, Json>>;
}

/** What a complete draft submits. */
export interface Submission {
  readonly answers: Readonly<Record<string, Json>>;
  readonly privacyNoticeVersion: string;
}

type ApplicationRow = Row & {
  reference: string;
  submitted_at: Date;
  answers: Application['answers'];
};

/** Stores applications. */
export class Applications {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async findByDraft(draft: string): Promise<Application | undefined> {
    return find(this.#database, draft);
  }

  /**
   * Turns a draft into an application, once. Of two simultaneous requests, the second waits for the
   * first to release the lock on the draft, finds the draft gone, and gets the same application.
   *
   * @param submissionOf returns undefined if the draft is not complete
   * @returns undefined if the draft is not complete, or is gone without an application
   */
  async submit(
    draft: string,
    submissionOf: (draft: Draft) => Submission | undefined,
  ): Promise<Application | undefined> {
    return this.#database.transaction(async (queries) => {
      const [row] = await queries.query<Row & Omit<Draft, 'files'> & { lang: string }>(
        `SELECT id, answers, attempts AS "pendingInputs", lang
         FROM drafts WHERE id = $1 FOR UPDATE`,
        [draft],
      );
      if (!row) return find(queries, draft);

      // Not in the statement that waits for the lock: that one sees the files from before it waited.
      const [found] = await queries.query<Row & { files: StoredFile[] }>(
        `SELECT (${FILES_OF_DRAFT} $1) AS files`,
        [draft],
      );
      const submission = submissionOf({ ...row, files: found?.files ?? [] });
      if (!submission) return undefined;

      const now = this.#now();
      await queries.query(
        `INSERT INTO applications
           (reference, draft_id, answers, lang, privacy_notice_version, submitted_at)
         VALUES ($1, $2, $3::jsonb, $4, $5, $6)
         ON CONFLICT (draft_id) DO NOTHING`,
        [
          await nextReference(queries, yearOf(now)),
          draft,
          JSON.stringify(submission.answers),
          row.lang,
          submission.privacyNoticeVersion,
          now,
        ],
      );
      await queries.query('DELETE FROM uploads WHERE draft_id = $1 AND type IS NULL', [draft]);
      await queries.query('DELETE FROM drafts WHERE id = $1', [draft]);
      return find(queries, draft);
    });
  }
}

async function find(queries: Queries, draft: string): Promise<Application | undefined> {
  const [row] = await queries.query<ApplicationRow>(
    'SELECT reference, submitted_at, answers FROM applications WHERE draft_id = $1',
    [draft],
  );
  return row && { reference: row.reference, submittedAt: row.submitted_at, answers: row.answers };
}

/** The next reference number of this year: DOM-2026-004217. */
async function nextReference(queries: Queries, year: number): Promise<string> {
  const [row] = await queries.query<Row & { last: number }>(
    `INSERT INTO reference_numbers (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = reference_numbers.last + 1
     RETURNING last`,
    [year],
  );
  return `DOM-${year}-${String(row?.last).padStart(6, '0')}`;
}
