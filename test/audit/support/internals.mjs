/*
 * What the tests use of @nusa/audit beyond its public entries. The paths into its build are here and nowhere
 * else, so that moving a file of the package breaks one line. An `imports` map could do the same, but it would
 * have to be in the root's package.json, far from the tests that need it.
 */
export { engines, ownChecks } from '../../../packages/audit/dist/check-list.js';
export { guess } from '../../../packages/audit/dist/checks/language-guess.js';
export { main } from '../../../packages/audit/dist/cli/main.js';
export { ReviewApp } from '../../../packages/audit/dist/cli/review-app/app.js';
export { ibmActRules } from '../../../packages/audit/dist/engines/ibm-act.js';
export { ibmMessage } from '../../../packages/audit/dist/engines/ibm-messages.js';
export { superseded, reliableReasons } from '../../../packages/audit/dist/engines/ibm-rules.js';
export { reliableRules } from '../../../packages/audit/dist/engines/qualweb.js';
export { qualwebActRules } from '../../../packages/audit/dist/engines/qualweb-act.js';
export { fingerprint } from '../../../packages/audit/dist/model/fingerprint.js';
export { verdicts } from '../../../packages/audit/dist/model/verdict.js';
export { csvOf, csvReport } from '../../../packages/audit/dist/report/formats/csv.js';
export { earlReport } from '../../../packages/audit/dist/report/formats/earl.js';
export { junitReport } from '../../../packages/audit/dist/report/formats/junit.js';
export { sarifReport } from '../../../packages/audit/dist/report/formats/sarif.js';
export { wcagEmReport } from '../../../packages/audit/dist/report/formats/wcag-em.js';
export { reviewsText, withReview } from '../../../packages/audit/dist/results/reviews.js';
export { Hosts, isLoopback, urlsIn, webUrl } from '../../../packages/audit/dist/targets/hosts.js';
export { HostThrottle } from '../../../packages/audit/dist/targets/host-throttle.js';
export { parseJourney, targetsOfJourney } from '../../../packages/audit/dist/targets/journey.js';
export { parseRobots } from '../../../packages/audit/dist/targets/robots.js';
export { sampleOf, shapeOf } from '../../../packages/audit/dist/targets/sample.js';
export { inShard, parseShard } from '../../../packages/audit/dist/targets/shard.js';
export {
  parseSitemap,
  readSitemap,
  SITEMAP_LIMITS,
} from '../../../packages/audit/dist/targets/sitemap.js';
export { storyMatcher } from '../../../packages/audit/dist/targets/storybook.js';
