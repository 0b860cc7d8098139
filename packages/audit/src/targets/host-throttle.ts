import { setTimeout as wait } from 'node:timers/promises';
import { isLoopback } from './hosts.js';

export interface HostThrottleOptions {
  /** Pages per second from one host. */
  rate: number;
  /** Pages of one host at the same time. */
  concurrency: number;
}

interface HostQueue {
  busy: number;
  next: number;
  waiting: (() => void)[];
}

/**
 * Limits rate and concurrency per host; loopback is not limited. Own code: libraries for this limit one of the
 * two, and not by host.
 */
export class HostThrottle {
  readonly #queues = new Map<string, HostQueue>();
  constructor(readonly options: HostThrottleOptions) {}

  /** Waits for a slot of the URL's host. Returns the function that releases it; `delay` is in seconds. */
  async acquire(url: string, delay = 0): Promise<() => void> {
    if (!/^https?:/.test(url) || isLoopback(url)) return () => {};
    const { host } = new URL(url);
    const queue = this.#queues.get(host) ?? { busy: 0, next: 0, waiting: [] };
    this.#queues.set(host, queue);
    while (queue.busy >= this.options.concurrency) {
      await new Promise<void>((turn) => queue.waiting.push(turn));
    }
    queue.busy++;
    const now = Date.now();
    const start = Math.max(now, queue.next);
    queue.next = start + Math.max(1000 / this.options.rate, delay * 1000);
    if (start > now) await wait(start - now);
    return () => {
      queue.busy--;
      queue.waiting.shift()?.();
    };
  }
}
