import type { Session } from '../browser/session.js';
import type { Evidence, Finding, Level, Localized } from '../model/schema.js';

/** A finding as a check returns it, without the fields that are the same for all findings of the check. */
export interface FindingDraft extends Pick<
  Finding,
  'outcome' | 'target' | 'message' | 'question' | 'evidence' | 'tags'
> {
  /** Replaces the criteria of the check. */
  criteria?: string[];
  /** The rule, for an engine with many: `axe/color-contrast`. Replaces the name of the check. */
  check?: string;
  /** Distinguishes findings about the same element in their fingerprints. */
  detail?: string;
}

export interface CheckResult {
  findings: FindingDraft[];
  /** Criteria for which the page has no relevant content. */
  inapplicable?: string[];
  /** Evidence about the page as a whole: transcripts and screenshots. */
  evidence?: Evidence[];
  /** Why the check had nothing to test; it is then recorded as skipped. */
  skipped?: Localized;
}

/** An engine, or one of our own checks. */
export interface Check {
  /** `axe`, or `nusa/keyboard`. */
  name: string;
  /** The lowest level that includes the check. */
  level: Level;
  /** The criteria that the check can decide something about. */
  criteria: string[];
  /** Ids of the ACT rules that its findings implement. */
  act?: string[];
  /** Whether it also tests frames of the page's own origin. */
  seesFrames?: boolean;
  run(session: Session): Promise<CheckResult>;
}
