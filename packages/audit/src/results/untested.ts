import { criteria } from '../model/criteria.js';
import type { BothLanguages, PageResult, Subject } from '../model/schema.js';

/** The result of a subject that no check could see: every criterion is untested, and why. */
export function untestedResult(
  subject: Pick<Subject, 'id' | 'url'> & Partial<Subject>,
  state: Subject['state'],
  reason: BothLanguages,
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
