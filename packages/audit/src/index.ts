/* `@nusa/audit`: audits pages in a browser. Results and reports alone are in `@nusa/audit/report`. */
export * from './report/index.js';
export { auditPage, type AuditOptions } from './audit-page.js';
export { loadSubject, type LoadResult } from './browser/load.js';
export { engineVersions } from './engines/versions.js';
export { DEFAULT_LIMITS, type Limits } from './model/limits.js';
