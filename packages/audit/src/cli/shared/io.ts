/** Input and output of a command; tests pass their own. */
export interface Io {
  out(text: string): void;
  error(text: string): void;
  isTerminal: boolean;
  columns: number;
  stdin: AsyncIterable<Buffer | string>;
  /** Aborted when the user interrupts the command. */
  stop: AbortSignal;
}

export const EXIT = {
  ok: 0,
  failures: 1,
  usage: 2,
  untested: 3,
  internal: 4,
} as const;
