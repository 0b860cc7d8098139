import { criteria } from './criteria.js';
import type { CheckRun, Finding, Verdict, VerdictKind } from './schema.js';

/** What can be said of each of the 55 criteria, from what the checks found and from how they went. */
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

/** A check that broke might have found something: silence is never taken for an answer. */
function withoutFindings(number: string, checks: readonly CheckRun[]): VerdictKind {
  const about = checks.filter(({ criteria }) => criteria.includes(number));
  const ran = about.filter(({ status }) => status === 'ran');
  if (!ran.length || about.some(({ status }) => status === 'error')) return 'untested';
  // One check that sees no such content says so for all; the others had nothing to look at.
  if (checks.some(({ untested }) => untested?.includes(number))) return 'untested';
  const isInapplicable = ran.some(({ inapplicable }) => inapplicable?.includes(number));
  return isInapplicable ? 'inapplicable' : 'no-failure-found';
}
