/** Replaces the text between two offsets of the source; an insertion when they are equal. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A source that arrives in chunks, with edits at offsets of the whole. All other characters stay.
 *
 * Our own, because magic-string needs the whole source and cannot stream it.
 */
export class SourceEdits {
  /** The part of the source that has not been flushed. */
  #source = '';
  #flushedLength = 0;
  #edits: Edit[] = [];

  /** The number of characters received so far. */
  get length(): number {
    return this.#flushedLength + this.#source.length;
  }

  append(chunk: string): void {
    this.#source = this.#source ? this.#source + chunk : chunk;
  }

  add(edits: readonly Edit[]): void {
    for (const edit of edits) this.#edits.push(edit);
  }

  /**
   * Returns what a sticky pattern matches in the source at an offset, or an empty string.
   *
   * @param offset of characters that have not been flushed
   */
  match(pattern: RegExp, offset: number): string {
    pattern.lastIndex = offset - this.#flushedLength;
    return pattern.exec(this.#source)?.[0] ?? '';
  }

  /**
   * Returns the edited text up to an offset, and drops it. Edits at the same offset are applied in
   * the order in which they were added.
   *
   * @param end no edit may have been added after this offset
   */
  flush(end: number): string {
    let result = '';
    let offset = this.#flushedLength;
    const slice = (from: number, to: number) =>
      this.#source.slice(from - this.#flushedLength, to - this.#flushedLength);
    for (const edit of this.#edits.sort((a, b) => a.start - b.start)) {
      result += slice(offset, edit.start) + edit.text;
      offset = edit.end;
    }
    result += slice(offset, end);
    this.#source = this.#source.slice(end - this.#flushedLength);
    this.#flushedLength = end;
    this.#edits = [];
    return result;
  }
}
