import { criteria } from '../model/criteria.js';
import type { Localized, PageResult, Subject } from '../model/schema.js';

/** The result of a subject that could not be tested: every criterion is untested. */
export function untestedResult(
  subject: Pick<Subject, 'id' | 'url'> & Partial<Subject>,
  state: Subject['state'],
  reason: Localized,
): PageResult {
  return {
    subject: {
      startedAt: new Date().toISOString(),
      milliseconds: 0,
      ...subject,
      type: 'subject',
      state,
      reason,
    },
    checks: [],
    findings: [],
    verdicts: criteria.map(({ number }) => ({
      type: 'verdict',
      subject: subject.id,
      criterion: number,
      verdict: 'untested',
      findings: [],
    })),
  };
}
