import { readStorage, writeStorage } from '../dom/storage.js';

/** The storage key through which the tabs of a site share the time of the last request. */
const KEY = 'nusa-session';

/** The maximum interval between checks, in milliseconds: timers are suspended while a device sleeps. */
const MAX_INTERVAL = 10_000;

/** Tracks the last request to the server from any tab of the site, and schedules checks of the time. */
export class SessionClock {
  /** Initially the time at which the page was requested. */
  #contact = performance.timeOrigin;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onCheck: () => number;

  /** @param onCheck called on each check; returns the delay until the next one in milliseconds, or `-1` for never */
  constructor(onCheck: () => number) {
    this.#onCheck = onCheck;
  }

  /** The time of the last request to the server, in milliseconds since 1970. */
  get contact(): number {
    return Math.max(this.#contact, read());
  }

  start(): void {
    write(this.contact);
    addEventListener('storage', this.check);
    addEventListener('pageshow', this.check);
    document.addEventListener('visibilitychange', this.check);
    this.check();
  }

  stop(): void {
    clearTimeout(this.#timer);
    removeEventListener('storage', this.check);
    removeEventListener('pageshow', this.check);
    document.removeEventListener('visibilitychange', this.check);
  }

  /** Records a request to the server that has just been made. */
  renew(): void {
    this.#contact = Date.now();
    write(this.#contact);
    this.check();
  }

  check = (): void => {
    clearTimeout(this.#timer);
    const wait = this.#onCheck();
    if (wait >= 0) this.#timer = setTimeout(this.check, Math.min(wait, MAX_INTERVAL));
  };
}

/** Returns the shared time, or `0` if storage is not available. */
function read(): number {
  const contact = Number(readStorage('localStorage', KEY));
  return contact <= Date.now() ? contact : 0; // A later time comes from a clock that was wrong.
}

const write = (contact: number) => writeStorage('localStorage', KEY, String(contact));
