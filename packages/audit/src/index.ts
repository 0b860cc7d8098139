export type * from './records.js';
export { auditPage, type AuditOptions } from './audit-page.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { loadSubject, type Loaded } from './load.js';
export { consistency } from './checks/consistency.js';
