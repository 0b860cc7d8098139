/** What a page may cost before the audit moves on without it. */
export interface Limits {
  /** Loading the page, in milliseconds. */
  load: number;
  /** One engine or one check, in milliseconds. */
  check: number;
  /** Everything about one page, in milliseconds. */
  subject: number;
  /** Elements, including those in open shadow roots. A page with more is `too-large`. */
  nodes: number;
  /** Bytes of the served document. */
  bytes: number;
  redirects: number;
  /** Findings recorded per rule and page; the message of the last one gives the total. */
  findings: number;
  /** Tab stops visited on one page. */
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

/** The time limits for an audit that may spend this many seconds on each page. */
export function limitsWithin(seconds: number): Pick<Limits, 'load' | 'check' | 'subject'> {
  const subject = seconds * 1000;
  return {
    subject,
    load: Math.min(DEFAULT_LIMITS.load, subject),
    // One check must not use up the time of all, and never gets less than the default.
    check: Math.max(subject / 6, Math.min(DEFAULT_LIMITS.check, subject)),
  };
}
