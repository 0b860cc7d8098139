import type { Page } from 'puppeteer-core';
import type { Localized } from '../model/schema.js';

/** A page, story or journey step to audit. */
export interface AuditTarget {
  /** Stable across runs and machines. */
  id: string;
  /** The URL as recorded. */
  url: string;
  /** The URL that the browser opens; differs from `url` when the command serves the page itself. */
  openUrl: string;
  /** Brings the page to the state to audit, or waits for it; called again after each reload. */
  prepare?: (page: Page) => Promise<void>;
  /** Converts the URL that the page ended at to the one recorded. */
  recordedUrl?: (url: string) => string;
  /** The URL of the version for browsers without JavaScript, if another one; `null` if none exists. */
  scriptlessUrl?: string | null;
  /** Fetches the markup that the server sends, if it is not that of `openUrl`. */
  fetchSource?: () => Promise<string | undefined>;
  /** The page is a fragment: criteria about whole pages are not tested. */
  isFragment?: boolean;
  /** Checks whose result on another variant also applies to this one. */
  skip?: { checks: readonly string[]; reason: Localized; madeOn: string };
  /** `prepare` navigates by itself, so nothing is opened before it. */
  navigatesItself?: boolean;
}

/** Something named on the command line cannot be used: exit code 2. */
export class UsageError extends Error {}

/** A page that could not be brought to the state to audit; the message goes into the report. */
export class NotReadyError extends Error {
  constructor(readonly localized: Localized) {
    super(localized.en);
  }
}
