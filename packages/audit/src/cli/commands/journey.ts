import { journeyWorks } from '../../targets/journey.js';
import { UsageError, type Work } from '../../targets/target.js';
import type { Auditor } from '../runner/auditor.js';
import type { Io } from '../shared/io.js';
import { textOf, type Parsed } from '../shared/options.js';
import { run } from '../runner/run.js';

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
