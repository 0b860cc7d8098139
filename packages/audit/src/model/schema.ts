/** A text that people read, in both languages. */
export interface BothLanguages {
  id: string;
  en: string;
}

/** Where in a page something is. */
export interface Target {
  /** One selector for each root on the way: documents of frames and shadow roots, outermost first. */
  path: string[];
  /** The start tag, at most 300 characters. Text, never markup, wherever it is shown. */
  html: string;
  /** In CSS pixels of the page, or nothing when it has no box. */
  box?: { x: number; y: number; width: number; height: number };
  /** The closest element of Nusa, and the way down from it: what makes the fingerprint the same on every page. */
  component?: string;
}

/** A picture or another file of the evidence, below the folder of the results; or text. */
export type Evidence =
  | { kind: 'picture'; file: string; of: BothLanguages }
  | { kind: 'text'; text: string; of: BothLanguages };

/** What one check found in one place. */
export interface Finding {
  type: 'finding';
  subject: string;
  /** Engine and rule, or `nusa/` and the name of our check: `axe/color-contrast`. */
  check: string;
  /** WCAG 2.2 criteria by number: `['1.4.3']`. Empty for robustness and advice, which decide no verdict. */
  criteria: string[];
  /** `failed` is machine-proved; `review` is a question for a person. */
  outcome: 'failed' | 'review';
  target?: Target;
  message: BothLanguages;
  /** What the person is to decide, for `review`. */
  question?: BothLanguages;
  evidence?: Evidence[];
  /** Ids of other standards, as engines tag them: `EN-9.1.4.3`, `TTv5`, `act:afw4f7`. */
  tags?: string[];
  /** Of check, normalised target and component version: the same thing has it on every page. */
  fingerprint: string;
}

/** How one check went on one subject. */
export interface CheckRun {
  type: 'check';
  subject: string;
  check: string;
  status: 'ran' | 'error' | 'skipped';
  /** What it can say something about. */
  criteria: string[];
  /** The criteria for which it saw that the page has no such content. */
  inapplicable?: string[];
  /** The criteria of which a part of the page could not be looked at, whatever other checks saw. */
  untested?: string[];
  /** Why it has no result, for `error` and `skipped`. */
  reason?: BothLanguages;
  /** The subject that a skipped check was made on for this one as well, as both are the same to it. */
  madeOn?: string;
  milliseconds: number;
}

export type VerdictKind = 'failed' | 'review' | 'no-failure-found' | 'inapplicable' | 'untested';

/** What can be said of one criterion on one subject. Never that it passed: only a person may. */
export interface Verdict {
  type: 'verdict';
  subject: string;
  criterion: string;
  verdict: VerdictKind;
  /** The fingerprints that decide it. */
  findings: string[];
}

/** What was audited. */
export interface Subject {
  type: 'subject';
  /** Stable: `story:components-button--default.id`, a URL, `journey:file#step`. */
  id: string;
  url: string;
  /** `loaded`, or why it could not be tested. */
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
  reason?: BothLanguages;
  title?: string;
  language?: string;
  /** Custom elements of Nusa on the page, with their version. */
  components?: Record<string, string>;
  evidence?: Evidence[];
  startedAt: string;
  milliseconds: number;
}

/** How a run was made: the first line of its results. */
export interface Run {
  type: 'run';
  startedAt: string;
  command: string;
  level: 'quick' | 'standard' | 'full';
  standard: string;
  engines: Record<string, string>;
  browser: string;
  media: string[];
  sample?: { method: string; seed: number; size: number; of: number };
  shard?: string;
  /** What this run did not test, in words. */
  notTested: BothLanguages[];
}

/** A line of the canonical results. */
export type ResultLine = Run | Subject | CheckRun | Finding | Verdict;

/** What pages of one site can be compared by; it is no line of the results. */
export interface PageFacts {
  navigation: { name: string; links: string[] }[];
  help: { name: string; place: string }[];
  destinations: { name: string; href: string }[];
  fields: string[];
}

/** What `auditPage` gives. */
export interface PageResult {
  facts?: PageFacts;
  subject: Subject;
  checks: CheckRun[];
  findings: Finding[];
  verdicts: Verdict[];
}
