export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text that arrives in pieces, with changes at offsets of the whole; every other character stays. */
export class Splices {
  #source = '';
  /** The offset in the whole of the first character that has not been taken. */
  #taken = 0;
  #changes: Change[] = [];

  /** The number of characters that have arrived. */
  get length(): number {
    return this.#taken + this.#source.length;
  }

  append(source: string): void {
    this.#source = this.#source ? this.#source + source : source;
  }

  change(changes: readonly Change[]): void {
    for (const change of changes) this.#changes.push(change);
  }

  /** The characters from an offset, which must not have been taken. */
  read(pattern: RegExp, offset: number): string {
    pattern.lastIndex = offset - this.#taken;
    return pattern.exec(this.#source)?.[0] ?? '';
  }

  /**
   * Takes the text up to an offset, changed; no change behind it may have been asked for.
   * Changes at the same offset stand in the order in which they were made.
   */
  take(end: number): string {
    let result = '';
    let offset = this.#taken;
    const slice = (from: number, to: number) =>
      this.#source.slice(from - this.#taken, to - this.#taken);
    for (const change of this.#changes.sort((a, b) => a.start - b.start)) {
      result += slice(offset, change.start) + change.text;
      offset = change.end;
    }
    result += slice(offset, end);
    this.#source = this.#source.slice(end - this.#taken);
    this.#taken = end;
    this.#changes = [];
    return result;
  }
}
