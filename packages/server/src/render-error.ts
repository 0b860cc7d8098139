/** An element that could not be rendered. The browser renders it instead; the rest of the page is not affected. */
export class RenderError extends Error {
  /** The tag of the element, for example `nusa-radios`. */
  readonly tag: string;
  /** The line of its start tag in the page, from 1. */
  readonly line: number;
  /** The column of its start tag, from 1. */
  readonly column: number;

  constructor(tag: string, line: number, column: number, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${line}:${column} <${tag}> was not rendered: ${reason}`, { cause });
    this.name = 'RenderError';
    this.tag = tag;
    this.line = line;
    this.column = column;
  }
}
