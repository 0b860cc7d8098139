import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { PageResult, ResultLine, Run, Subject } from '../model/schema.js';

/** The results file cannot be read: a usage error, not a fault of the program. */
export class ResultsError extends Error {}

const TYPES = new Set(['run', 'subject', 'check', 'finding', 'verdict']);

function parse(text: string, file: string, number: number): ResultLine {
  try {
    const line = JSON.parse(text) as ResultLine;
    if (TYPES.has(line?.type)) return line;
  } catch {
    // Reported below.
  }
  throw new ResultsError(`${file}:${number}: not a line of audit results`);
}

/** The lines of a results file, one at a time, because a large run does not fit in memory. */
export async function* linesIn(file: string): AsyncGenerator<ResultLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file) })) {
    number++;
    if (text.trim()) yield parse(text, file, number);
  }
}

/** Yields the run, then each subject with its checks, findings and verdicts. */
export async function* resultsIn(file: string): AsyncGenerator<Run | PageResult> {
  let current: PageResult | undefined;
  for await (const line of linesIn(file)) {
    if (line.type === 'run') {
      yield line;
    } else if (line.type === 'subject') {
      if (current) yield current;
      const { facts, ...subject } = line as Subject & Pick<PageResult, 'facts'>;
      current = { subject, checks: [], findings: [], verdicts: [], ...(facts && { facts }) };
    } else if (current?.subject.id === line.subject) {
      if (line.type === 'check') current.checks.push(line);
      else if (line.type === 'finding') current.findings.push(line);
      else current.verdicts.push(line);
    } else {
      throw new ResultsError(`${file}: a ${line.type} for ${line.subject} precedes that subject`);
    }
  }
  if (current) yield current;
}

export const isRun = (item: Run | PageResult): item is Run => 'type' in item && item.type === 'run';

/** Reads a whole results file into memory. */
export async function readResults(file: string): Promise<{ run: Run; results: PageResult[] }> {
  let run: Run | undefined;
  const results: PageResult[] = [];
  for await (const item of resultsIn(file)) {
    if (isRun(item)) run ??= item;
    else results.push(item);
  }
  if (!run) throw new ResultsError(`${file}: has no "run" line`);
  return { run, results };
}
