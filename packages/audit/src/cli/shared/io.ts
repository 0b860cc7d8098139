/** What a command may say and read; tests give their own. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  isTerminal: boolean;
  columns: number;
  stdin: AsyncIterable<Buffer | string>;
  /** Fires when the person wants to stop. */
  stop: AbortSignal;
}

export const EXIT = {
  ok: 0,
  failures: 1,
  usage: 2,
  untested: 3,
  internal: 4,
} as const;
