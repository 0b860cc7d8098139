import { criteria, type Criterion } from '../../model/criteria.js';
import type {
  Localized,
  CheckRun,
  Finding,
  PageResult,
  Run,
  Subject,
  Verdict,
  VerdictKind,
} from '../../model/schema.js';
import { criterionFingerprint, Reviews, type Review } from '../../results/reviews.js';

/** Findings with the same fingerprint, and where they were found. */
export interface FindingGroup {
  finding: Finding;
  subjects: string[];
  answer?: Review;
}

export interface CriterionSummary {
  criterion: Criterion;
  /** The most severe across all subjects. */
  verdict: VerdictKind;
  counts: Record<VerdictKind, number>;
  groups: FindingGroup[];
  /** For a review of the criterion as a whole. */
  fingerprint: string;
  review?: Review;
}

/** A check that has no result on some subjects, and why. */
export interface Gap {
  check: string;
  status: 'error' | 'skipped';
  reason: Localized;
  criteria: string[];
  subjects: string[];
}

export interface SubjectSummary {
  subject: Subject;
  verdicts: Verdict[];
  failed: number;
  review: number;
}

/** How well the structured sample of WCAG-EM represents the site, judged by the random sample. */
export interface Agreement {
  structured: number;
  random: number;
  /** Kinds of findings that only random pages have, as criteria and check. */
  onlyRandom: string[];
}

/** The content of every report. */
export interface ReportModel {
  run: Run;
  subjects: SubjectSummary[];
  criteria: CriterionSummary[];
  failures: FindingGroup[];
  questions: FindingGroup[];
  /** Questions that a person has answered. */
  answered: FindingGroup[];
  /** Findings without a criterion: robustness and advice. */
  advice: FindingGroup[];
  gaps: Gap[];
  expired: Review[];
  /** For a WCAG-EM sample, if its list of pages is next to the results. */
  agreement?: Agreement;
  components: Record<string, string>;
}

const SEVERITY: VerdictKind[] = [
  'failed',
  'review',
  'untested',
  'no-failure-found',
  'inapplicable',
];

const mostSevere = (counts: Record<VerdictKind, number>): VerdictKind =>
  SEVERITY.find((kind) => counts[kind] > 0) ?? 'untested';

const noCounts = (): Record<VerdictKind, number> => ({
  failed: 0,
  review: 0,
  untested: 0,
  'no-failure-found': 0,
  inapplicable: 0,
});

/** Whether all checks of a criterion ran on another subject whose result also applies here. */
function isTestedElsewhere(criterion: string, checks: readonly CheckRun[]): boolean {
  const about = checks.filter(({ criteria: numbers }) => numbers.includes(criterion));
  return about.length > 0 && about.every(({ madeOn }) => madeOn);
}

const NO_REASON: Localized = { id: 'Tanpa keterangan', en: 'No reason given' };

/** Takes results one at a time, so that memory holds only what a report shows. */
export class ModelBuilder {
  readonly #groups = new Map<string, FindingGroup>();
  readonly #gaps = new Map<string, Gap>();
  readonly #counts = new Map(criteria.map(({ number }) => [number, noCounts()]));
  readonly #subjects: SubjectSummary[] = [];
  readonly #components: Record<string, string> = {};
  readonly #reviews: Reviews;

  constructor(reviews: readonly Review[] = []) {
    this.#reviews = new Reviews(reviews);
  }

  add({ subject, checks, findings, verdicts }: PageResult): void {
    Object.assign(this.#components, subject.components);
    for (const finding of findings) this.#addFinding(finding, subject.id);
    for (const { check, status, reason = NO_REASON, criteria: about, untested } of checks) {
      const numbers = untested ?? about;
      if (status === 'ran') continue;
      const key = `${status}\0${check}\0${reason.en}`;
      const gap = this.#gaps.get(key);
      if (gap) gap.subjects.push(subject.id);
      else
        this.#gaps.set(key, { check, status, reason, criteria: numbers, subjects: [subject.id] });
    }
    const judged = verdicts.map((verdict) => this.#judge(verdict, findings));
    for (const { criterion, verdict } of judged) {
      if (verdict === 'untested' && isTestedElsewhere(criterion, checks)) continue;
      const counts = this.#counts.get(criterion);
      if (counts) counts[verdict]++;
    }
    const count = (kind: VerdictKind) => judged.filter(({ verdict }) => verdict === kind).length;
    this.#subjects.push({
      subject,
      verdicts: judged,
      failed: count('failed'),
      review: count('review'),
    });
  }

  #addFinding(finding: Finding, subject: string): void {
    const key = [finding.check, finding.outcome, finding.fingerprint, finding.criteria].join('\0');
    const group = this.#groups.get(key);
    if (!group) {
      const answer = this.#reviews.of(finding.fingerprint, finding.criteria[0]);
      this.#groups.set(key, { finding, subjects: [subject], ...(answer && { answer }) });
    } else {
      if (group.subjects.at(-1) !== subject) group.subjects.push(subject);
      // Show the first finding that has a screenshot.
      if (!group.finding.evidence?.length && finding.evidence?.length) group.finding = finding;
    }
  }

  /** Applies the answers to questions; failures proved by a machine stay. */
  #judge(verdict: Verdict, findings: readonly Finding[]): Verdict {
    if (verdict.verdict !== 'review') return verdict;
    const asked = findings.filter(
      ({ outcome, fingerprint }) => outcome === 'review' && verdict.findings.includes(fingerprint),
    );
    const answers = asked.map(
      ({ fingerprint }) => this.#reviews.of(fingerprint, verdict.criterion)?.answer,
    );
    if (answers.includes('problem')) return { ...verdict, verdict: 'failed' };
    if (!answers.length || answers.includes(undefined)) return verdict;
    return { ...verdict, verdict: 'no-failure-found' };
  }

  build(run: Run): ReportModel {
    const groups = [...this.#groups.values()];
    const isFailure = ({ finding, answer }: FindingGroup) =>
      finding.criteria.length > 0 && (finding.outcome === 'failed' || answer?.answer === 'problem');
    const asks = ({ finding }: FindingGroup) =>
      finding.criteria.length > 0 && finding.outcome === 'review';
    const summaries = criteria.map((criterion) => this.#summary(criterion, groups));
    const present = new Set(groups.map(({ finding }) => finding.fingerprint));
    for (const { fingerprint } of summaries) present.add(fingerprint);
    return {
      run,
      subjects: this.#subjects,
      criteria: summaries,
      failures: byCriterion(groups.filter(isFailure)),
      questions: byCriterion(groups.filter((group) => asks(group) && !group.answer)),
      answered: byCriterion(groups.filter((group) => asks(group) && group.answer)),
      advice: groups.filter(({ finding }) => finding.criteria.length === 0),
      gaps: [...this.#gaps.values()],
      expired: this.#reviews.expired(present),
      components: this.#components,
    };
  }

  #summary(criterion: Criterion, all: readonly FindingGroup[]): CriterionSummary {
    const { number } = criterion;
    const groups = all.filter(({ finding }) => finding.criteria.includes(number));
    const counts = this.#counts.get(number) ?? noCounts();
    const fingerprint = criterionFingerprint(
      number,
      groups.map(({ finding }) => finding),
      this.#components,
    );
    const review = this.#reviews.of(fingerprint, number);
    const verdict = mostSevere(counts);
    return { criterion, verdict, counts, groups, fingerprint, ...(review && { review }) };
  }
}

const place = new Map(criteria.map(({ number }, index) => [number, index]));

function byCriterion(groups: FindingGroup[]): FindingGroup[] {
  const key = ({ finding }: FindingGroup) =>
    place.get(finding.criteria[0] ?? '') ?? criteria.length;
  return groups.sort((one, other) => key(one) - key(other));
}

/** The report model of results in memory. */
export function modelOf(
  run: Run,
  results: Iterable<PageResult>,
  reviews: readonly Review[] = [],
): ReportModel {
  const builder = new ModelBuilder(reviews);
  for (const result of results) builder.add(result);
  return builder.build(run);
}
