/* `@nusa/audit/report`: results and reports. Needs no browser and loads none. */
export type * from '../model/schema.js';
export {
  CITATION,
  criteria,
  criterionOf,
  understandingUrl,
  type Criterion,
} from '../model/criteria.js';
export { LANGUAGES, type Language } from '../model/localized.js';
export { allLines, lineOf, linesOf, timeless } from '../results/canonical.js';
export { consistency } from '../results/consistency.js';
export { linesIn, readResults, resultsIn } from '../results/read.js';
export { parseReviews, readReviews, writeReviews, type Review } from '../results/reviews.js';
export { ResultStore } from '../results/store.js';
export { openAcrReport } from './formats/openacr.js';
export { htmlReport } from './html/page.js';
export { ModelBuilder, modelOf, type ReportModel } from './model/report-model.js';
export { FORMATS, writeReports, type Format, type ReportOptions } from './write-reports.js';
