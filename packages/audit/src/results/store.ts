import { createWriteStream } from 'node:fs';
import { appendFile, mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { PageResult, Run } from '../model/schema.js';
import { lineOf, linesOf } from './canonical.js';
import { comparison } from './compare.js';
import { isRun, resultsIn } from './read.js';

interface Place {
  offset: number;
  length: number;
}

/**
 * Stores results during a run. A journal has one line per finished subject, so that a run killed in the
 * middle of a line loses only that subject. At the end the canonical file is written from it, one subject at
 * a time, so that memory stays flat.
 */
export class ResultStore {
  readonly #places = new Map<string, Place>();
  #size = 0;

  private constructor(
    readonly file: string,
    readonly journal: string,
  ) {}

  /**
   * Starts empty. With `resume`, continues from the journal or from a finished file; with `again`, also drops
   * subjects that failed or could not be tested.
   */
  static async open(file: string, { resume = false, again = false } = {}): Promise<ResultStore> {
    const store = new ResultStore(file, `${file}.journal`);
    await mkdir(dirname(file), { recursive: true });
    if (resume) {
      await store.#readJournal();
      if (!store.#places.size) await store.#readFinished();
      if (again) await store.#forget(needsRetest);
    } else {
      await rm(store.journal, { force: true });
    }
    return store;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  get size(): number {
    return this.#places.size;
  }

  async add(result: PageResult): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(result)}\n`);
    await appendFile(this.journal, line);
    this.#places.set(result.subject.id, { offset: this.#size, length: line.length });
    this.#size += line.length;
  }

  /** All stored results, sorted by id. */
  async *results(): AsyncGenerator<PageResult> {
    if (!this.#places.size) return;
    const handle = await open(this.journal);
    try {
      for (const id of [...this.#places.keys()].sort()) {
        yield JSON.parse(await read(handle, this.#places.get(id) as Place)) as PageResult;
      }
    } finally {
      await handle.close();
    }
  }

  /** Writes the canonical file, then removes the journal. */
  async finish(run: Run): Promise<void> {
    const compared = await comparison(this.results());
    const draft = `${this.file}.draft`;
    const stream = createWriteStream(draft);
    stream.write(`${lineOf(run)}\n`);
    for await (const result of this.results()) {
      const text = `${linesOf(compared(result)).join('\n')}\n`;
      if (!stream.write(text)) await once(stream, 'drain');
    }
    stream.end();
    await once(stream, 'finish');
    await rename(draft, this.file);
    await rm(this.journal, { force: true });
  }

  /** The line stays in the journal; a later line for the same subject replaces it. */
  async #forget(isForgotten: (result: PageResult) => boolean): Promise<void> {
    for await (const result of this.results())
      if (isForgotten(result)) this.#places.delete(result.subject.id);
  }

  async #readJournal(): Promise<void> {
    const handle = await open(this.journal).catch(() => undefined);
    if (!handle) return;
    let whole = 0;
    try {
      for await (const text of handle.readLines({ autoClose: false })) {
        const length = Buffer.byteLength(text) + 1;
        try {
          const { subject } = JSON.parse(text) as PageResult;
          this.#places.set(subject.id, { offset: whole, length });
        } catch {
          break; // The line that the previous run was killed in.
        }
        whole += length;
      }
    } finally {
      await handle.close();
    }
    const writable = await open(this.journal, 'r+');
    await writable.truncate(whole);
    await writable.close();
    this.#size = whole;
  }

  async #readFinished(): Promise<void> {
    try {
      for await (const item of resultsIn(this.file)) if (!isRun(item)) await this.add(item);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

const needsRetest = ({ subject, checks, findings }: PageResult) =>
  subject.state !== 'loaded' ||
  checks.some(({ status }) => status === 'error') ||
  findings.some(({ outcome, criteria }) => outcome === 'failed' && criteria.length > 0);

async function read(handle: FileHandle, { offset, length }: Place): Promise<string> {
  const buffer = Buffer.alloc(length);
  await handle.read(buffer, 0, length, offset);
  return buffer.toString('utf8');
}
