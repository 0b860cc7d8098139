import { journeyTargets } from '../../targets/journey.js';
import { UsageError, type AuditTarget } from '../../targets/target.js';
import type { Auditor } from '../runner/auditor.js';
import type { Io } from '../shared/io.js';
import { textOf, type Parsed } from '../shared/options.js';
import { run } from '../runner/run.js';

export async function journey(parsed: Parsed, auditor: Auditor, io: Io): Promise<number> {
  const files = parsed.positionals;
  if (!files.length) throw new UsageError('journey needs at least one journey file');
  const base = textOf(parsed.values, 'base');
  const targets: AuditTarget[] = [];
  for (const file of files) targets.push(...(await journeyTargets(file, base)));
  const ids = new Set(targets.map(({ id }) => id));
  if (ids.size < targets.length) throw new UsageError('two journey files have the same name');
  return run('journey', parsed, { targets }, auditor, io);
}
