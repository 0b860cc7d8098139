import type { Page } from 'puppeteer-core';
import type { BothLanguages, PageResult, Subject } from '../records.js';

export interface Limits {
  load: number;
  check: number;
  subject: number;
}

export interface AuditOptions {
  level?: 'quick' | 'standard' | 'full';
  engines?: string[];
  checks?: string[];
  standard?: string;
  subject?: { id: string; url: string };
  evidence?: 'none' | 'failures' | 'all';
  evidenceFolder?: string;
  limits?: Partial<Limits>;
  reload?: () => Promise<void>;
}

export interface Loaded {
  state: Subject['state'];
  reason?: BothLanguages;
}

/** What opens a page and what audits it; tests bring simple ones. */
export interface Auditor {
  load(page: Page, url: string, limits: Partial<Limits>): Promise<Loaded>;
  audit(page: Page, options: AuditOptions): Promise<PageResult>;
}
