import { criteria } from '../model/criteria.js';
import type { CheckRun, Finding, PageResult, ResultLine, Run, Verdict } from '../model/schema.js';

/** Fields that differ between two runs of the same audit. */
const TIMES = new Set(['startedAt', 'milliseconds']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sorts keys, `type` first, so that equal results are equal bytes. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined && key !== 'type')
    .sort();
  if ('type' in value) keys.unshift('type');
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

/** Serialises a line of the results, without the line break. */
export const lineOf = (line: ResultLine): string => JSON.stringify(ordered(line));

/** The line without its times, for comparing two runs. */
export function timeless(line: ResultLine): ResultLine {
  return Object.fromEntries(Object.entries(line).filter(([key]) => !TIMES.has(key))) as never;
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

const byText =
  <T>(text: (item: T) => string) =>
  (one: T, other: T) =>
    compare(text(one), text(other));

const place = new Map(criteria.map(({ number }, index) => [number, index]));

const checkKey = ({ check }: CheckRun) => check;
const findingKey = ({ check, outcome, fingerprint, target, message, criteria: numbers }: Finding) =>
  [check, outcome, fingerprint, target?.path.join('\n'), numbers.join(), message.en].join('\0');
const verdictPlace = ({ criterion }: Verdict) => place.get(criterion) ?? criteria.length;

/** The lines of one subject: the subject, its checks, findings and verdicts. */
export function linesOf({ subject, checks, findings, verdicts, facts }: PageResult): string[] {
  return [
    // Facts stay with the subject: pages from several machines are compared when merged.
    { ...subject, ...(facts && { facts }) },
    ...[...checks].sort(byText(checkKey)),
    ...[...findings].sort(byText(findingKey)),
    ...[...verdicts]
      .sort((one, other) => verdictPlace(one) - verdictPlace(other))
      .map((verdict) => ({ ...verdict, findings: [...verdict.findings].sort() })),
  ].map((line) => lineOf(line as ResultLine));
}

/** All lines of a run, sorted by subject id. */
export const allLines = (run: Run, results: readonly PageResult[]): string[] => [
  lineOf(run),
  ...[...results].sort(byText(({ subject }) => subject.id)).flatMap(linesOf),
];
