import { readStorage, writeStorage } from '../dom/storage.js';

/** Under which name the tabs of a site tell each other when the server was last asked. */
const KEY = 'nusa-session';

/** How often the clock is looked at, in milliseconds: timers stand still while a device sleeps. */
const LOOK = 10_000;

/** Knows when the server was last asked, by any tab of this site, and looks at the clock in time. */
export class SessionClock {
  /** The page itself came from the server. */
  #contact = performance.timeOrigin;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #look: () => number;

  /** @param look is called when it may be time; answers in how many milliseconds it will be again */
  constructor(look: () => number) {
    this.#look = look;
  }

  /** When the server was last asked, in milliseconds since 1970. */
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

  /** The server has just been asked. */
  renew(): void {
    this.#contact = Date.now();
    write(this.#contact);
    this.check();
  }

  check = (): void => {
    clearTimeout(this.#timer);
    const wait = this.#look();
    if (wait >= 0) this.#timer = setTimeout(this.check, Math.min(wait, LOOK));
  };
}

/** Where nothing can be stored, each tab counts by itself. */
function read(): number {
  const contact = Number(readStorage('localStorage', KEY));
  return contact <= Date.now() ? contact : 0; // Not from a clock that went wrong.
}

const write = (contact: number) => writeStorage('localStorage', KEY, String(contact));
