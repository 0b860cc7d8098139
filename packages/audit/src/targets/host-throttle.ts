import { setTimeout as wait } from 'node:timers/promises';
import { isLoopback } from './hosts.js';

export interface PolitenessOptions {
  /** Pages a second from one host. */
  rate: number;
  /** Pages of one host at a time. */
  concurrency: number;
}

interface Lane {
  busy: number;
  next: number;
  waiting: (() => void)[];
}

/** Sees to it that no host is asked too often, or for too much at once. Loopback needs no such care. */
export class Politeness {
  readonly #lanes = new Map<string, Lane>();
  constructor(readonly options: PolitenessOptions) {}

  /** Waits for the host's turn; the caller gives it back with the function returned. */
  async enter(url: string, delay = 0): Promise<() => void> {
    if (!/^https?:/.test(url) || isLoopback(url)) return () => {};
    const { host } = new URL(url);
    const lane = this.#lanes.get(host) ?? { busy: 0, next: 0, waiting: [] };
    this.#lanes.set(host, lane);
    while (lane.busy >= this.options.concurrency) {
      await new Promise<void>((turn) => lane.waiting.push(turn));
    }
    lane.busy++;
    const now = Date.now();
    const start = Math.max(now, lane.next);
    lane.next = start + Math.max(1000 / this.options.rate, delay * 1000);
    if (start > now) await wait(start - now);
    return () => {
      lane.busy--;
      lane.waiting.shift()?.();
    };
  }
}
