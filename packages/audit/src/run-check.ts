import type { Session } from './browser/session.js';
import type { Check, FindingDraft } from './checks/check.js';
import { fingerprint } from './model/fingerprint.js';
import type { CheckRun, Evidence, Finding, Localized } from './model/schema.js';
import { TimeLimitError, withTimeout } from './model/timeout.js';

export interface CheckOutcome {
  run: CheckRun;
  findings: Finding[];
  evidence: Evidence[];
}

/** Runs one check within its time limit. Never rejects: a failure is recorded as `error`. */
export async function runCheck(session: Session, check: Check): Promise<CheckOutcome> {
  const started = performance.now();
  const run: CheckRun = {
    type: 'check',
    subject: session.subject,
    check: check.name,
    status: 'ran',
    criteria: check.criteria,
    milliseconds: 0,
  };
  let findings: Finding[] = [];
  let evidence: Evidence[] = [];
  try {
    await withTimeout(session.limits.load, 'Reloading the page', session.restore());
    const result = await withTimeout(session.limits.check, check.name, check.run(session));
    if (result.skipped) {
      run.status = 'skipped';
      run.reason = result.skipped;
    }
    if (result.inapplicable?.length) run.inapplicable = result.inapplicable;
    findings = toFindings(session, check, result.findings);
    evidence = result.evidence ?? [];
  } catch (error) {
    run.status = 'error';
    run.reason =
      error instanceof TimeLimitError
        ? { id: `Melebihi batas waktu: ${error.message}`, en: error.message }
        : { id: `Pemeriksaan gagal: ${String(error)}`, en: String(error) };
    session.resetWorld();
  }
  run.milliseconds = Math.round(performance.now() - started);
  return { run, findings, evidence };
}

/** The record of a check that is not run. */
export function omittedCheck(
  { subject }: Session,
  { name: check, criteria }: Check,
  status: 'error' | 'skipped',
  reason: Localized,
  madeOn?: string,
): CheckOutcome {
  const run: CheckRun = {
    type: 'check',
    subject,
    check,
    status,
    criteria,
    reason,
    ...(madeOn && { madeOn }),
    milliseconds: 0,
  };
  return { run, findings: [], evidence: [] };
}

/** Converts drafts to findings, capped per rule; the last one recorded says how many there were. */
function toFindings(session: Session, check: Check, drafts: readonly FindingDraft[]): Finding[] {
  const counts = new Map<string, number>();
  const findings: Finding[] = [];
  for (const draft of drafts) {
    const name = draft.check ?? check.name;
    const key = `${name} ${draft.outcome}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > session.limits.findings) continue;
    const { criteria, detail, outcome, target, message, question, evidence, tags } = draft;
    findings.push({
      type: 'finding',
      subject: session.subject,
      check: name,
      criteria: criteria ?? check.criteria,
      outcome,
      ...(target && { target }),
      message,
      ...(question && { question }),
      ...(evidence?.length && { evidence }),
      ...(tags?.length && { tags }),
      fingerprint: fingerprint(
        detail ? `${name}#${detail}` : name,
        target,
        session.components,
        session.subject,
      ),
    });
  }
  for (const [key, count] of counts) {
    if (count <= session.limits.findings) continue;
    const last = findings.findLast(({ check: name, outcome }) => `${name} ${outcome}` === key)!;
    last.message = {
      id: `${last.message.id} (seluruhnya ${count})`,
      en: `${last.message.en} (${count} in total)`,
    };
  }
  return findings;
}
