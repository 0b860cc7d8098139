import type { Localized } from './localized.js';

export type { Localized };

/** How thorough an audit is. */
export type Level = 'quick' | 'standard' | 'full';

/** The place of an element in a page. */
export interface Target {
  /** One selector per root, outermost first: frame documents and shadow roots. */
  path: string[];
  /** The start tag, at most 300 characters. Always shown as text, never as markup. */
  html: string;
  /** In CSS pixels of the page; absent when the element has no box. */
  box?: { x: number; y: number; width: number; height: number };
  /** The closest component and the path from it, which give the same fingerprint on every page. */
  component?: string;
}

/** A screenshot (a file below the evidence folder) or a text. */
export type Evidence =
  { kind: 'picture'; file: string; of: Localized } | { kind: 'text'; text: string; of: Localized };

/** What a check found in one place. */
export interface Finding {
  type: 'finding';
  subject: string;
  /** Engine and rule (`axe/color-contrast`), or `nusa/` and the name of one of our own checks. */
  check: string;
  /** WCAG 2.2 criteria by number: `['1.4.3']`. Empty for robustness and advice, which affect no verdict. */
  criteria: string[];
  /** `failed` is proved by a machine; `review` is a question for a person. */
  outcome: 'failed' | 'review';
  target?: Target;
  message: Localized;
  /** What the person has to decide, for `review`. */
  question?: Localized;
  evidence?: Evidence[];
  /** References to other standards, as engines tag them: `EN-9.1.4.3`, `TTv5`, `act:afw4f7`. */
  tags?: string[];
  /** A hash of check, normalised target and component version; the same on every page. */
  fingerprint: string;
}

/** The outcome of running one check on one subject. */
export interface CheckRun {
  type: 'check';
  subject: string;
  check: string;
  status: 'ran' | 'error' | 'skipped';
  /** The criteria that the check can decide something about. */
  criteria: string[];
  /** Criteria for which the page has no relevant content. */
  inapplicable?: string[];
  /** Criteria that part of the page could not be tested for, whatever other checks found. */
  untested?: string[];
  /** Why there is no result, for `error` and `skipped`. */
  reason?: Localized;
  /** For a skipped check: the subject whose result also applies to this one. */
  madeOn?: string;
  milliseconds: number;
}

export type VerdictKind = 'failed' | 'review' | 'no-failure-found' | 'inapplicable' | 'untested';

/** The result for one criterion on one subject. Never "passed": only a person can say that. */
export interface Verdict {
  type: 'verdict';
  subject: string;
  criterion: string;
  verdict: VerdictKind;
  /** Fingerprints of the findings that decide it. */
  findings: string[];
}

/** A page, story or journey step that was audited. */
export interface Subject {
  type: 'subject';
  /** Stable across runs: `story:components-button--default.id`, a URL, `journey:file#step`. */
  id: string;
  url: string;
  /** `loaded`, or the reason it could not be tested. */
  state:
    | 'loaded'
    | 'timeout'
    | 'redirects'
    | 'blocked'
    | 'download'
    | 'not-html'
    | 'too-large'
    | 'changed'
    | 'error';
  reason?: Localized;
  title?: string;
  language?: string;
  /** Versions of the page's components, by tag. */
  components?: Record<string, string>;
  evidence?: Evidence[];
  startedAt: string;
  milliseconds: number;
}

/** How a run was carried out: the first line of its results. */
export interface Run {
  type: 'run';
  startedAt: string;
  command: string;
  level: Level;
  standard: string;
  engines: Record<string, string>;
  browser: string;
  media: string[];
  sample?: { method: string; seed: number; size: number; of: number };
  shard?: string;
  /** What this run did not test. */
  notTested: Localized[];
}

/** A line of `results.jsonl`. */
export type ResultLine = Run | Subject | CheckRun | Finding | Verdict;

/** What pages of one site are compared by. Stored with the subject; not a line of its own. */
export interface SiteFacts {
  navigation: { name: string; links: string[] }[];
  help: { name: string; place: string }[];
  destinations: { name: string; href: string }[];
  fields: string[];
}

/** What `auditPage` returns. */
export interface PageResult {
  facts?: SiteFacts;
  subject: Subject;
  checks: CheckRun[];
  findings: Finding[];
  verdicts: Verdict[];
}

/** A page of a WCAG-EM sample, with the reason it was chosen. */
export interface SampledPage {
  url: string;
  part: 'structured' | 'random';
  reason: Localized;
}

/** A WCAG-EM sample, as written to `sample.json`. */
export interface Sample {
  method: string;
  seed: number;
  size: number;
  of: number;
  pages: SampledPage[];
}
