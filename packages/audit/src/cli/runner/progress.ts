import type { PageResult } from '../../model/schema.js';
import type { Io } from '../shared/io.js';

/** A progress line on the terminal; silent in CI. */
export class Progress {
  #done = 0;
  #failed = 0;
  #untested = 0;
  readonly #started = Date.now();

  constructor(
    readonly io: Io,
    readonly total: number,
  ) {}

  start(id: string): void {
    this.#show(id);
  }

  done({ subject, verdicts }: PageResult): void {
    this.#done++;
    if (verdicts.some(({ verdict }) => verdict === 'failed')) this.#failed++;
    if (subject.state !== 'loaded') this.#untested++;
    this.#show(subject.id);
  }

  end(): void {
    if (this.io.isTerminal) this.io.error('\r\x1b[K');
  }

  #show(id: string): void {
    if (!this.io.isTerminal) return;
    const parts = [
      `${this.#done}/${this.total}`,
      this.#failed && `${this.#failed} with failures`,
      this.#untested && `${this.#untested} untested`,
      this.#left(),
      id,
    ];
    const line = parts.filter(Boolean).join(' · ');
    // A hostile URL must not control the terminal.
    const plain = line.replace(/[^\P{C}]/gu, '?').slice(0, this.io.columns - 1);
    this.io.error(`\r\x1b[K${plain}`);
  }

  #left(): string {
    if (this.#done < 3) return '';
    const each = (Date.now() - this.#started) / this.#done;
    const minutes = Math.ceil((each * (this.total - this.#done)) / 60_000);
    return minutes > 0 ? `${minutes} min left` : '';
  }
}
