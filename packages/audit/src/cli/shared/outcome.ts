import type { Finding } from '../../model/schema.js';
import { agreementText } from '../../report/model/agreement.js';
import type { FindingGroup, ReportModel } from '../../report/model/report-model.js';
import { linesIn } from '../../results/read.js';
import { EXIT } from './io.js';

/** Keys that identify a finding in other runs. A finding about a whole page belongs to that page only. */
export const keysOf = ({
  finding,
  subjects,
}: Pick<FindingGroup, 'finding' | 'subjects'>): string[] => {
  const { check, fingerprint, criteria, target } = finding;
  const key = [check, fingerprint, criteria.join()].join('\0');
  return target ? [key] : subjects.map((subject) => `${key}\0${subject}`);
};

const keysOfFinding = (finding: Finding) => keysOf({ finding, subjects: [finding.subject] });

/** The failures and questions of an earlier run, by their keys. */
export async function knownKeys(file: string): Promise<Record<Finding['outcome'], Set<string>>> {
  const known = { failed: new Set<string>(), review: new Set<string>() };
  for await (const line of linesIn(file)) {
    if (line.type !== 'finding' || !line.criteria.length) continue;
    for (const key of keysOfFinding(line)) known[line.outcome].add(key);
  }
  return known;
}

export interface OutcomeOptions {
  failOn: 'failed' | 'review';
  known?: Record<Finding['outcome'], Set<string>>;
}

const isNew = (group: FindingGroup, known?: Set<string>) =>
  !known || keysOf(group).some((key) => !known.has(key));

export function exitCodeOf(model: ReportModel, { failOn, known }: OutcomeOptions): number {
  if (model.failures.some((group) => isNew(group, known?.failed))) return EXIT.failures;
  if (failOn === 'review' && model.questions.some((group) => isNew(group, known?.review))) {
    return EXIT.failures;
  }
  const isUntested =
    model.gaps.some(({ status }) => status === 'error') ||
    model.subjects.some(({ subject }) => subject.state !== 'loaded');
  return isUntested ? EXIT.untested : EXIT.ok;
}

const MOST_LINES = 20;
const plural = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** A short summary of a run as text. */
export function summaryText(model: ReportModel, files: readonly string[]): string {
  const loaded = model.subjects.filter(({ subject }) => subject.state === 'loaded').length;
  const missing = model.subjects.length - loaded;
  const lines = [
    [
      `${plural(loaded, 'page')} tested`,
      missing && `${missing} could not be tested`,
      plural(model.failures.length, 'failure'),
      plural(model.questions.length, 'open question'),
      model.answered.length && `${model.answered.length} answered`,
    ]
      .filter(Boolean)
      .join(', '),
  ];
  for (const { finding, subjects } of model.failures.slice(0, MOST_LINES)) {
    lines.push(
      `  ${finding.criteria.join(', ')} ${finding.message.en} (${finding.check}; ${plural(subjects.length, 'page')}, first ${subjects[0]})`,
    );
  }
  if (model.failures.length > MOST_LINES)
    lines.push(`  … ${model.failures.length - MOST_LINES} more`);
  for (const { subject } of model.subjects
    .filter((each) => each.subject.state !== 'loaded')
    .slice(0, MOST_LINES)) {
    lines.push(
      `  ${subject.id}: ${subject.state}${subject.reason ? `: ${subject.reason.en}` : ''}`,
    );
  }
  for (const { check, reason, subjects } of model.gaps
    .filter(({ status }) => status === 'error')
    .slice(0, MOST_LINES)) {
    lines.push(`  ${check} did not run on ${plural(subjects.length, 'page')}: ${reason.en}`);
  }
  if (model.agreement) lines.push(`  ${agreementText('en', model.agreement)}`);
  return `${[...lines, ...files].map(withoutControls).join('\n')}\n`;
}

/** Removes control characters: text from a page must not control the terminal. */
const withoutControls = (line: string) => line.replace(/[^\P{C}]/gu, ' ');
