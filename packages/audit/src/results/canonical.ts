import { criteria } from '../model/criteria.js';
import type { CheckRun, Finding, PageResult, ResultLine, Run, Verdict } from '../model/schema.js';

/** What differs between two runs of the same thing. */
const TIMES = new Set(['startedAt', 'milliseconds']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys in one order everywhere, the type first, so that equal results are equal bytes. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined && key !== 'type')
    .sort();
  if ('type' in value) keys.unshift('type');
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

/** A line of the results, without its line end. */
export const lineOf = (line: ResultLine): string => JSON.stringify(ordered(line));

/** The line without what time made of it: what two runs of the same thing have in common. */
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

/** The lines of one subject: itself, how the checks went, what they found, the verdicts. */
export function linesOf({ subject, checks, findings, verdicts, facts }: PageResult): string[] {
  return [
    // What pages are compared by stays with them: results of several machines are compared when merged.
    { ...subject, ...(facts && { facts }) },
    ...[...checks].sort(byText(checkKey)),
    ...[...findings].sort(byText(findingKey)),
    ...[...verdicts]
      .sort((one, other) => verdictPlace(one) - verdictPlace(other))
      .map((verdict) => ({ ...verdict, findings: [...verdict.findings].sort() })),
  ].map((line) => lineOf(line as ResultLine));
}

/** All lines of a run, subjects by their ids. */
export const allLines = (run: Run, results: readonly PageResult[]): string[] => [
  lineOf(run),
  ...[...results].sort(byText(({ subject }) => subject.id)).flatMap(linesOf),
];
