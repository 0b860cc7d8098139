import type { Page } from 'puppeteer-core';

/** One thing to audit. */
export interface Work {
  /** Stable over runs and machines. */
  id: string;
  /** As it is recorded. */
  url: string;
  /** What the browser opens: differs from `url` for what the command itself serves. */
  open: string;
  /** Waits until the page shows what is to be audited, or brings it there; also after a reload. */
  ready?: (page: Page) => Promise<void>;
  /** The address as it is recorded, of the one that the page came to. */
  record?: (address: string) => string;
  /** It brings the page there from nothing, so nothing is to be opened first. */
  opensItself?: boolean;
}

/** Something named on the command line cannot be used: exit code 2. */
export class UsageError extends Error {}

/** A page that could not be brought to where it is to be audited, in words for the report. */
export class NotReadyError extends Error {
  constructor(
    readonly inIndonesian: string,
    english: string,
  ) {
    super(english);
  }
}
