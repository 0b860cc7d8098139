export type * from './model/schema.js';
export { auditPage, type AuditOptions } from './audit-page.js';
export { DEFAULT_LIMITS, type Limits } from './model/limits.js';
export { loadSubject, type Loaded } from './browser/load.js';
export { consistency } from './checks/consistency.js';
export {
  CITATION,
  criteria,
  criterionOf,
  understandingUrl,
  type Criterion,
} from './model/criteria.js';
export { LANGUAGES, type Language } from './report/model/messages.js';
export { FORMATS, writeReports, type Format, type ReportOptions } from './report/write-reports.js';
export { htmlReport } from './report/html/page.js';
export { ModelBuilder, modelOf, type ReportModel } from './report/model/report-model.js';
export { openAcrReport } from './report/formats/openacr.js';
export { allLines, lineOf, linesOf, timeless } from './results/canonical.js';
export { linesIn, readResults, resultsIn } from './results/read.js';
export { ResultStore } from './results/store.js';
export { parseReviews, readReviews, writeReviews, type Review } from './results/reviews.js';
export { engineVersions } from './engines/versions.js';
