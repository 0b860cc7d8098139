import type { Page } from 'puppeteer-core';
import { auditPage, type AuditOptions } from '../../audit-page.js';
import type { Limits } from '../../model/limits.js';
import { loadSubject, type LoadResult } from '../../browser/load.js';
import type { PageResult } from '../../model/schema.js';

/** What opens a page and what audits it; tests pass their own. */
export interface Auditor {
  load(page: Page, url: string, limits: Partial<Limits>): Promise<LoadResult>;
  audit(page: Page, options: AuditOptions): Promise<PageResult>;
}

export const defaultAuditor: Auditor = { load: loadSubject, audit: auditPage };
