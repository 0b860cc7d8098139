/** How long and how much a page may take before the audit goes on without it. */
export interface Limits {
  /** Until the page has loaded, in milliseconds. */
  load: number;
  /** One engine, or one check. */
  check: number;
  /** The whole of one subject. */
  subject: number;
  /** Elements, open shadow roots included; a page with more is `too-large`. */
  nodes: number;
  /** Bytes of the served document. */
  bytes: number;
  redirects: number;
  /** Findings kept of one rule on one page; how many there were is in the message of the last. */
  findings: number;
  /** Presses of Tab. */
  stops: number;
}

export const DEFAULT_LIMITS: Limits = {
  load: 30_000,
  check: 30_000,
  subject: 180_000,
  nodes: 30_000,
  bytes: 20_000_000,
  redirects: 20,
  findings: 50,
  stops: 300,
};

/** The limits of time, when the whole of a subject has so many seconds. */
export function limitsWithin(seconds: number): Pick<Limits, 'load' | 'check' | 'subject'> {
  const subject = seconds * 1000;
  return {
    subject,
    load: Math.min(DEFAULT_LIMITS.load, subject),
    // One check may not use up the time of all, nor does it get less than a usual one has.
    check: Math.max(subject / 6, Math.min(DEFAULT_LIMITS.check, subject)),
  };
}

export class TimeLimitError extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${milliseconds / 1000} s`);
    this.name = 'TimeLimitError';
  }
}

/** The promise, or a `TimeLimitError`; the work itself cannot be stopped from here. */
export async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(what, milliseconds)), milliseconds);
  });
  work.catch(() => {}); // What comes after the limit is nobody's.
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
