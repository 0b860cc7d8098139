import { createHash, randomUUID } from 'node:crypto';
import type { Database, Queries, Row } from '../database/database.js';
import { checkFile, type SentFile } from '../uploads/check.js';
import { fileTypeOf, SIGNATURE_LENGTH, type FileType } from '../uploads/file-type.js';
import type { FileProblem, FileRules, StoredFile } from '../uploads/stored-file.js';

/** Whose file it is, and which question it answers. */
export interface UploadOwner {
  readonly draft: string;
  readonly question: string;
}

/** How many bytes have arrived after a chunk, or why it was refused. */
export type Appended =
  { readonly received: number } | { readonly problem: FileProblem | 'gone' | 'offset' };

const HOUR = 60 * 60 * 1000;

/** How long an interrupted upload can be resumed. */
const UNFINISHED_LIFETIME = HOUR;

/** Selects the files of a draft, in the order in which they were sent. Queries of drafts use it too. */
export const FILES_OF_DRAFT = `
  SELECT coalesce(jsonb_agg(jsonb_build_object(
    'id', id, 'question', question, 'name', name, 'type', type, 'size', size
  ) ORDER BY number), '[]')
  FROM uploads WHERE type IS NOT NULL AND draft_id =`;

/** Stores files in the database, so that they are backed up and deleted with the rest. */
export class Uploads {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /**
   * Stores the files that are accepted.
   *
   * @returns the files of the question after that, and the first file that was refused
   */
  async add(
    owner: UploadOwner,
    sent: readonly SentFile[],
    rules: FileRules,
  ): Promise<{
    readonly files: readonly StoredFile[];
    readonly refused: { readonly problem: FileProblem; readonly name: string } | undefined;
  }> {
    return this.#withDraft(owner, async (queries) => {
      let refused: { problem: FileProblem; name: string } | undefined;
      for (const file of sent) {
        const problem = await this.#addOne(queries, owner, file, rules);
        // The others are stored all the same, so that they need not be sent again.
        if (problem) refused ??= { problem, name: file.name };
      }
      return { files: await filesOf(queries, owner), refused };
    });
  }

  async #addOne(
    queries: Queries,
    owner: UploadOwner,
    file: SentFile,
    rules: FileRules,
  ): Promise<FileProblem | undefined> {
    const checked = checkFile(file, rules);
    if ('problem' in checked) return checked.problem;

    const digest = digestOf(file.content);
    if (await isDuplicate(queries, owner, digest)) return undefined;
    if (!(await makeRoom(queries, owner, rules))) return 'count';
    await queries.query(
      `INSERT INTO uploads
         (id, draft_id, question, name, size, received, content, type, digest, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $9)`,
      [
        randomUUID(),
        owner.draft,
        owner.question,
        file.name,
        file.content.length,
        Buffer.from(file.content),
        checked.type,
        digest,
        this.#now(),
      ],
    );
    return undefined;
  }

  /** Starts a resumable upload. It replaces an unfinished one of the same question. */
  async start(
    owner: UploadOwner,
    { name, size }: { readonly name: string; readonly size: number },
    rules: FileRules,
  ): Promise<{ readonly id: string } | { readonly problem: FileProblem }> {
    if (size === 0) return { problem: 'empty' };
    if (size > rules.maxSize) return { problem: 'size' };
    const id = randomUUID();
    const problem = await this.#withDraft(owner, async (queries) => {
      if (rules.maxFiles > 1 && !(await makeRoom(queries, owner, rules))) return 'count' as const;
      await queries.query(
        'DELETE FROM uploads WHERE draft_id = $1 AND question = $2 AND type IS NULL',
        [owner.draft, owner.question],
      );
      await queries.query(
        `INSERT INTO uploads (id, draft_id, question, name, size, created_at, updated_at)
         VALUES ($1, $2, $3, $4, $5, $6, $6)`,
        [id, owner.draft, owner.question, name, size, this.#now()],
      );
      return undefined;
    });
    return problem ? { problem } : { id };
  }

  /** How many bytes of a file have arrived; undefined if there is no such upload. */
  async received(owner: UploadOwner, id: string): Promise<number | undefined> {
    const [row] = await this.#database.query<Row & { received: number }>(
      'SELECT received FROM uploads WHERE id = $1 AND draft_id = $2 AND question = $3',
      [id, owner.draft, owner.question],
    );
    return row?.received;
  }

  /** Appends the next chunk. A file whose type is not accepted is deleted at once. */
  async append(
    owner: UploadOwner,
    id: string,
    { offset, chunk }: { readonly offset: number; readonly chunk: Uint8Array },
    rules: FileRules,
  ): Promise<Appended> {
    return this.#withDraft<Appended>(owner, async (queries) => {
      const [row] = await queries.query<Row & { size: number; received: number }>(
        `SELECT size, received FROM uploads
         WHERE id = $1 AND draft_id = $2 AND question = $3 AND type IS NULL`,
        [id, owner.draft, owner.question],
      );
      if (!row) return { problem: 'gone' };
      if (offset !== row.received) return { problem: 'offset' };
      const received = row.received + chunk.length;
      const drop = async (problem: FileProblem): Promise<Appended> => {
        await queries.query('DELETE FROM uploads WHERE id = $1', [id]);
        return { problem };
      };
      if (received > row.size) return drop('size');

      const [after] = await queries.query<Row & { start: Uint8Array }>(
        `UPDATE uploads SET content = content || $2::bytea, received = $3, updated_at = $4
         WHERE id = $1 RETURNING substring(content FROM 1 FOR ${SIGNATURE_LENGTH}) AS start`,
        [id, Buffer.from(chunk), received, this.#now()],
      );
      const type = fileTypeOf(after?.start ?? new Uint8Array());
      if (!type && received >= Math.min(SIGNATURE_LENGTH, row.size)) return drop('type');
      if (type && received === row.size) {
        const problem = await this.#finish(queries, owner, { id, type, rules });
        if (problem) return drop(problem);
      }
      return { received };
    });
  }

  async remove(owner: UploadOwner, id: string): Promise<void> {
    await this.#database.query(
      'DELETE FROM uploads WHERE id = $1 AND draft_id = $2 AND question = $3',
      [id, owner.draft, owner.question],
    );
  }

  async content(owner: UploadOwner, id: string): Promise<Buffer | undefined> {
    const [row] = await this.#database.query<Row & { content: Uint8Array }>(
      `SELECT content FROM uploads
       WHERE id = $1 AND draft_id = $2 AND question = $3 AND type IS NOT NULL`,
      [id, owner.draft, owner.question],
    );
    return row && Buffer.from(row.content);
  }

  async deleteUnfinished(): Promise<void> {
    const before = new Date(this.#now().getTime() - UNFINISHED_LIFETIME);
    await this.#database.query('DELETE FROM uploads WHERE type IS NULL AND updated_at < $1', [
      before,
    ]);
  }

  /** Turns a complete upload into a stored file, or deletes it if it is a duplicate. */
  async #finish(
    queries: Queries,
    owner: UploadOwner,
    { id, type, rules }: { id: string; type: FileType; rules: FileRules },
  ): Promise<FileProblem | undefined> {
    const [row] = await queries.query<Row & { content: Uint8Array }>(
      'SELECT content FROM uploads WHERE id = $1',
      [id],
    );
    const digest = digestOf(row?.content ?? new Uint8Array());
    if (await isDuplicate(queries, owner, digest)) {
      await queries.query('DELETE FROM uploads WHERE id = $1', [id]);
      return undefined;
    }
    if (!(await makeRoom(queries, owner, rules))) return 'count';
    await queries.query('UPDATE uploads SET type = $2, digest = $3 WHERE id = $1', [
      id,
      type,
      digest,
    ]);
    return undefined;
  }

  /**
   * Locks the draft while its files change: two simultaneous forms cannot exceed the limit, and no
   * file is added to a draft that has just been submitted.
   */
  async #withDraft<Result>(
    { draft }: UploadOwner,
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

/** The stored files of one question. */
async function filesOf(queries: Queries, owner: UploadOwner): Promise<readonly StoredFile[]> {
  const [row] = await queries.query<Row & { files: StoredFile[] }>(
    `SELECT (${FILES_OF_DRAFT} $1) AS files`,
    [owner.draft],
  );
  return (row?.files ?? []).filter(({ question }) => question === owner.question);
}

async function isDuplicate(queries: Queries, owner: UploadOwner, digest: string): Promise<boolean> {
  const rows = await queries.query(
    'SELECT id FROM uploads WHERE draft_id = $1 AND question = $2 AND digest = $3',
    [owner.draft, owner.question, digest],
  );
  return rows.length > 0;
}

/** Whether one more file is allowed. If only one is, the old one is deleted to make room. */
async function makeRoom(
  queries: Queries,
  owner: UploadOwner,
  { maxFiles }: FileRules,
): Promise<boolean> {
  const parameters = [owner.draft, owner.question];
  if (maxFiles === 1) {
    await queries.query(
      'DELETE FROM uploads WHERE draft_id = $1 AND question = $2 AND type IS NOT NULL',
      parameters,
    );
    return true;
  }
  const [row] = await queries.query<Row & { count: number }>(
    `SELECT count(*)::integer AS count FROM uploads
     WHERE draft_id = $1 AND question = $2 AND type IS NOT NULL`,
    parameters,
  );
  return (row?.count ?? 0) < maxFiles;
}
