import { checksFor } from '../../check-list.js';
import { ownVersion } from '../../engines/versions.js';
import { ROBOTS_NAME } from '../../targets/robots.js';
import { UsageError } from '../../targets/target.js';
import { readReviews } from '../../results/reviews.js';
import { assertReadable, versionsIn } from '../shared/files.js';
import {
  formatsOf,
  languagesOf,
  list,
  numberOf,
  oneOf,
  shardOf,
  textOf,
  type Values,
} from '../shared/options.js';
import { knownKeys } from '../shared/outcome.js';

const LEVELS = ['quick', 'standard', 'full'] as const;
const STANDARDS = ['wcag22aa', 'en301549v4', '508'] as const;
/** A prefix of custom element names, up to and including a hyphen. */
const ELEMENT_PREFIX = /^[a-z][a-z0-9._-]*-$/;

export const userAgentOf = (values: Values): string => {
  const contact = textOf(values, 'contact');
  if (contact && /[\r\n]/.test(contact)) throw new UsageError('--contact must be a single line');
  return `${ROBOTS_NAME}/${ownVersion()}${contact ? ` (+${contact})` : ''}`;
};

function elementPrefixOf(values: Values): string | undefined {
  const prefix = textOf(values, 'element-prefix');
  if (prefix !== undefined && !ELEMENT_PREFIX.test(prefix))
    throw new UsageError(`--element-prefix ${prefix}: write it as nusa-`);
  return prefix;
}

export type RunSettings = Awaited<ReturnType<typeof runSettings>>;

/**
 * The options that all auditing commands share, checked before the browser is opened.
 * @throws UsageError or RangeError for an option that cannot be used.
 */
export async function runSettings(values: Values) {
  const level = oneOf(values, 'level', LEVELS) ?? 'standard';
  const engines = list(values, 'engine');
  const checks = list(values, 'check');
  const baseline = textOf(values, 'baseline');
  const components = textOf(values, 'components');
  const reviews = textOf(values, 'reviews');
  if (baseline) await assertReadable(baseline);
  return {
    shard: shardOf(values),
    level,
    engines,
    checks,
    /** Names of the checks that run. */
    used: checksFor(level, engines, checks).map(({ name }) => name),
    standard: oneOf(values, 'standard', STANDARDS) ?? 'wcag22aa',
    failOn: oneOf(values, 'fail-on', ['failed', 'review'] as const) ?? 'failed',
    evidence: oneOf(values, 'evidence', ['none', 'failures', 'all'] as const) ?? 'failures',
    elementPrefix: elementPrefixOf(values),
    formats: formatsOf(values),
    languages: languagesOf(values),
    maxPages: numberOf(values, 'max-pages', 1) ?? Infinity,
    workers: numberOf(values, 'workers', 1) ?? 2,
    rate: numberOf(values, 'rate', 0.001) ?? 1,
    concurrency: numberOf(values, 'concurrency', 1) ?? 2,
    seconds: numberOf(values, 'timeout', 1) ?? 180,
    userAgent: userAgentOf(values),
    usesRobots: values['no-robots'] !== true,
    resume: values.resume === true || values.again === true,
    again: values.again === true,
    known: baseline ? await knownKeys(baseline) : undefined,
    reviews: reviews ? await readReviews(reviews) : [],
    components: components ? await versionsIn(components) : undefined,
    out: textOf(values, 'out') ?? 'audit-results',
    browser: textOf(values, 'browser'),
    name: textOf(values, 'name'),
  };
}
