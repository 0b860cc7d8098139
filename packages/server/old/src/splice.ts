/** Changes to a text at offsets of the original, so that every other character stays. */
export class Splices {
  readonly #changes: { start: number; end: number; text: string }[] = [];

  insert(offset: number, text: string): void {
    this.replace(offset, offset, text);
  }

  replace(start: number, end: number, text: string): void {
    this.#changes.push({ start, end, text });
  }

  /** The text with all changes; those at the same offset stand in the order in which they were made. */
  apply(source: string): string {
    let result = '';
    let offset = 0;
    for (const { start, end, text } of this.#changes.sort((a, b) => a.start - b.start)) {
      result += source.slice(offset, start) + text;
      offset = end;
    }
    return result + source.slice(offset);
  }
}
