import { createHash, randomUUID } from 'node:crypto';
import type { Database, Queries, Row } from '../database/database.js';
import { checkFile, type SentFile } from '../uploads/check.js';
import { fileTypeOf, TELLING_BYTES, type FileType } from '../uploads/file-type.js';
import type { FileProblem, FileRules } from '../uploads/stored-file.js';

/** Whose file it is, and what it answers. */
export interface Place {
  readonly draft: string;
  readonly question: string;
}

/** What became of a piece of a file: how much is here now, or why there will be no more. */
export type Appended =
  { readonly received: number } | { readonly problem: FileProblem | 'gone' | 'offset' };

const HOUR = 60 * 60 * 1000;

/** How long a file that broke off waits to be gone on with. */
const UNFINISHED_KEPT_FOR = HOUR;

/** All files of a draft, in the order in which they were sent. For use in a query of drafts, too. */
export const FILES_OF_DRAFT = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', id, 'question', question, 'name', name, 'type', type, 'size', size
  ) ORDER BY number), '[]')
  FROM uploads WHERE type IS NOT NULL AND draft_id =`;

/** Where files are kept: in the database, so that they are saved, backed up and deleted with the rest. */
export class Uploads {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** Keeps a whole file; undefined when it is kept, or was already. */
  async add(place: Place, file: SentFile, rules: FileRules): Promise<FileProblem | undefined> {
    const checked = checkFile(file, rules);
    if ('problem' in checked) return checked.problem;
    const digest = digestOf(file.content);

    return this.#withDraft(place, async (queries) => {
      if (await isKnown(queries, place, digest)) return undefined;
      if (!(await hasRoom(queries, place, rules))) return 'count';
      const { length } = file.content;
      await queries.query(
        `INSERT INTO uploads
           (id, draft_id, question, name, size, received, content, type, digest, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $9)`,
        [
          randomUUID(),
          place.draft,
          place.question,
          file.name,
          length,
          Buffer.from(file.content),
          checked.type,
          digest,
          this.#now(),
        ],
      );
      return undefined;
    });
  }

  /** Makes room for a file that comes in pieces. One that broke off before gives its place up. */
  async begin(
    place: Place,
    { name, size }: { readonly name: string; readonly size: number },
    rules: FileRules,
  ): Promise<{ readonly id: string } | { readonly problem: FileProblem }> {
    if (size === 0) return { problem: 'empty' };
    if (size > rules.largest) return { problem: 'size' };
    const id = randomUUID();
    const problem = await this.#withDraft(place, async (queries) => {
      if (rules.most > 1 && !(await hasRoom(queries, place, rules))) return 'count' as const;
      await queries.query(
        'DELETE FROM uploads WHERE draft_id = $1 AND question = $2 AND type IS NULL',
        [place.draft, place.question],
      );
      await queries.query(
        `INSERT INTO uploads (id, draft_id, question, name, size, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)`,
        [id, place.draft, place.question, name, size, this.#now()],
      );
      return undefined;
    });
    return problem ? { problem } : { id };
  }

  /** How much of a file has arrived. */
  async received(place: Place, id: string): Promise<number | undefined> {
    const [row] = await this.#database.query<Row & { received: number }>(
      'SELECT received FROM uploads WHERE id = $1 AND draft_id = $2 AND question = $3',
      [id, place.draft, place.question],
    );
    return row?.received;
  }

  /** Adds the next piece. What turns out to be nothing that we take is deleted at once. */
  async append(
    place: Place,
    id: string,
    { offset, piece }: { readonly offset: number; readonly piece: Uint8Array },
    rules: FileRules,
  ): Promise<Appended> {
    return this.#withDraft<Appended>(place, async (queries) => {
      const [row] = await queries.query<Row & { size: number; received: number }>(
        `SELECT size, received FROM uploads
         WHERE id = $1 AND draft_id = $2 AND question = $3 AND type IS NULL`,
        [id, place.draft, place.question],
      );
      if (!row) return { problem: 'gone' };
      if (offset !== row.received) return { problem: 'offset' };
      const received = row.received + piece.length;
      const drop = async (problem: FileProblem): Promise<Appended> => {
        await queries.query('DELETE FROM uploads WHERE id = $1', [id]);
        return { problem };
      };
      if (received > row.size) return drop('size');

      const [after] = await queries.query<Row & { beginning: Uint8Array }>(
        `UPDATE uploads SET content = content || $2::bytea, received = $3, updated_at = $4
         WHERE id = $1 RETURNING substring(content FROM 1 FOR ${TELLING_BYTES}) AS beginning`,
        [id, Buffer.from(piece), received, this.#now()],
      );
      const type = fileTypeOf(after?.beginning ?? new Uint8Array());
      if (!type && received >= Math.min(TELLING_BYTES, row.size)) return drop('type');
      if (type && received === row.size) {
        const problem = await this.#finish(queries, place, { id, type, rules });
        if (problem) return drop(problem);
      }
      return { received };
    });
  }

  async remove(place: Place, id: string): Promise<void> {
    await this.#database.query(
      'DELETE FROM uploads WHERE id = $1 AND draft_id = $2 AND question = $3',
      [id, place.draft, place.question],
    );
  }

  async content(place: Place, id: string): Promise<Buffer | undefined> {
    const [row] = await this.#database.query<Row & { content: Uint8Array }>(
      `SELECT content FROM uploads
       WHERE id = $1 AND draft_id = $2 AND question = $3 AND type IS NOT NULL`,
      [id, place.draft, place.question],
    );
    return row && Buffer.from(row.content);
  }

  async deleteUnfinished(): Promise<void> {
    const before = new Date(this.#now().getTime() - UNFINISHED_KEPT_FOR);
    await this.#database.query('DELETE FROM uploads WHERE type IS NULL AND updated_at < $1', [
      before,
    ]);
  }

  /** The last piece is here: the file counts from now on, unless it is there already. */
  async #finish(
    queries: Queries,
    place: Place,
    { id, type, rules }: { id: string; type: FileType; rules: FileRules },
  ): Promise<FileProblem | undefined> {
    const [row] = await queries.query<Row & { content: Uint8Array }>(
      'SELECT content FROM uploads WHERE id = $1',
      [id],
    );
    const digest = digestOf(row?.content ?? new Uint8Array());
    if (await isKnown(queries, place, digest)) {
      await queries.query('DELETE FROM uploads WHERE id = $1', [id]);
      return undefined;
    }
    if (!(await hasRoom(queries, place, rules))) return 'count';
    await queries.query('UPDATE uploads SET type = $2, digest = $3 WHERE id = $1', [
      id,
      type,
      digest,
    ]);
    return undefined;
  }

  /**
   * Works on the files of a draft while nobody else does: two forms at the same moment cannot
   * exceed the limit, and no file arrives at a draft that has just been sent.
   */
  async #withDraft<Result>(
    { draft }: Place,
    work: (queries: Queries) => Promise<Result>,
  ): Promise<Result> {
    return this.#database.transaction(async (queries) => {
      const [row] = await queries.query('SELECT id FROM drafts WHERE id = $1 FOR UPDATE', [draft]);
      if (!row) throw Object.assign(new Error('The draft is gone.'), { statusCode: 409 });
      return work(queries);
    });
  }
}

function digestOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function isKnown(queries: Queries, place: Place, digest: string): Promise<boolean> {
  const rows = await queries.query(
    'SELECT id FROM uploads WHERE draft_id = $1 AND question = $2 AND digest = $3',
    [place.draft, place.question, digest],
  );
  return rows.length > 0;
}

/** Whether one more file may come. Where there can be only one, the new one takes its place. */
async function hasRoom(queries: Queries, place: Place, { most }: FileRules): Promise<boolean> {
  const owner = [place.draft, place.question];
  if (most === 1) {
    await queries.query(
      'DELETE FROM uploads WHERE draft_id = $1 AND question = $2 AND type IS NOT NULL',
      owner,
    );
    return true;
  }
  const [row] = await queries.query<Row & { count: number }>(
    `SELECT count(*)::integer AS count FROM uploads
     WHERE draft_id = $1 AND question = $2 AND type IS NOT NULL`,
    owner,
  );
  return (row?.count ?? 0) < most;
}
