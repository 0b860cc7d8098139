import type { Page } from 'puppeteer-core';
import { auditPage, type AuditOptions } from '../../audit-page.js';
import { DEFAULT_LIMITS, type Limits } from '../../model/limits.js';
import { loadSubject, type Loaded } from '../../browser/load.js';
import type { PageResult } from '../../model/schema.js';

export { DEFAULT_LIMITS };
export type { AuditOptions, Limits };

/** What opens a page and what audits it; tests bring simple ones. */
export interface Auditor {
  load(page: Page, url: string, limits: Partial<Limits>): Promise<Loaded>;
  audit(page: Page, options: AuditOptions): Promise<PageResult>;
}

export const realAuditor: Auditor = { load: loadSubject, audit: auditPage };
