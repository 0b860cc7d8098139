import { criteria } from './criteria.js';
import type { CheckRun, Finding, Verdict, VerdictKind } from './schema.js';

/** The verdicts on the 55 criteria, from the findings and from which checks ran. */
export function verdicts(
  subject: string,
  checks: readonly CheckRun[],
  findings: readonly Finding[],
): Verdict[] {
  return criteria.map(({ number }) => {
    const about = findings.filter((finding) => finding.criteria.includes(number));
    const failed = about.filter(({ outcome }) => outcome === 'failed');
    const decisive = failed.length ? failed : about;
    return {
      type: 'verdict',
      subject,
      criterion: number,
      verdict: failed.length ? 'failed' : about.length ? 'review' : withoutFindings(number, checks),
      findings: [...new Set(decisive.map((finding) => finding.fingerprint))].sort(),
    };
  });
}

/** A check that failed to run might have found something, so its criteria are untested. */
function withoutFindings(number: string, checks: readonly CheckRun[]): VerdictKind {
  const about = checks.filter(({ criteria }) => criteria.includes(number));
  const ran = about.filter(({ status }) => status === 'ran');
  if (!ran.length || about.some(({ status }) => status === 'error')) return 'untested';
  // If one check finds no relevant content, the others had nothing to test.
  if (checks.some(({ untested }) => untested?.includes(number))) return 'untested';
  const isInapplicable = ran.some(({ inapplicable }) => inapplicable?.includes(number));
  return isInapplicable ? 'inapplicable' : 'no-failure-found';
}
