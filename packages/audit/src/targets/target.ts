import type { Page } from 'puppeteer-core';
import type { BothLanguages } from '../model/schema.js';

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
  /** What a server sends of it to a browser that runs no script, where that is another address; `null` where there is none. */
  plain?: string | null;
  /** What a server sends of it, where that is not the page that the browser opens. */
  source?: () => Promise<string | undefined>;
  /** A part of a page, of which the criteria of whole pages say nothing. */
  isPart?: boolean;
  /** Checks that have been made on another variant, which this one has in common with it. */
  elsewhere?: { checks: readonly string[]; reason: BothLanguages; madeOn: string };
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
