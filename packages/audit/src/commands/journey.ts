import { journeyWorks } from '../subjects/journey.js';
import { UsageError, type Work } from '../subjects/work.js';
import type { Auditor } from './auditor.js';
import type { Io } from './io.js';
import { textOf, type Parsed } from './options.js';
import { run } from './run.js';

export async function journey(parsed: Parsed, auditor: Auditor, io: Io): Promise<number> {
  const files = parsed.positionals;
  if (!files.length) throw new UsageError('journey needs at least one file of steps');
  const base = textOf(parsed.values, 'base');
  const works: Work[] = [];
  for (const file of files) works.push(...(await journeyWorks(file, base)));
  const ids = new Set(works.map(({ id }) => id));
  if (ids.size < works.length) throw new UsageError('two journeys have the same file name');
  return run('journey', parsed, { works }, auditor, io);
}
