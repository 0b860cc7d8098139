import { cp, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Run } from '../../model/schema.js';
import { isRun, resultsIn, ResultsError } from '../../results/read.js';
import { ResultStore } from '../../results/store.js';
import { UsageError } from '../../targets/target.js';
import { exitCodeOf } from '../shared/outcome.js';
import type { Io } from '../shared/io.js';
import { textOf, type Parsed } from '../shared/options.js';
import { assertReadable } from '../shared/files.js';
import { ModelBuilder } from '../../report/model/report-model.js';

/** Fields that must be equal in all files: only parts of the same run can be merged. */
const SAME = ['command', 'level', 'standard', 'engines', 'browser', 'media', 'sample'] as const;

function mergedRun(runs: readonly Run[]): Run {
  const [first] = runs as [Run];
  for (const run of runs) {
    const differs = SAME.find((key) => JSON.stringify(run[key]) !== JSON.stringify(first[key]));
    if (differs) {
      throw new UsageError(
        `the files differ in "${differs}": ${JSON.stringify(first[differs])} and ${JSON.stringify(run[differs])}`,
      );
    }
  }
  const { shard: _shard, ...whole } = first;
  const startedAt = runs.map((run) => run.startedAt).sort()[0] as string;
  const missing = missingShards(runs);
  const notTested = [
    ...new Map(runs.flatMap((run) => run.notTested).map((each) => [each.en, each])).values(),
  ];
  if (missing.length) {
    notTested.push({
      id: `Bagian ${missing.join(', ')} belum digabungkan.`,
      en: `Shards ${missing.join(', ')} are missing from this file.`,
    });
  }
  return { ...whole, startedAt, notTested };
}

function missingShards(runs: readonly Run[]): string[] {
  const present = new Set(runs.map((run) => run.shard).filter((shard) => shard !== undefined));
  const of = [...present][0]?.split('/')[1];
  if (!of) return [];
  const all = Array.from({ length: Number(of) }, (_, index) => `${index + 1}/${of}`);
  return all.filter((shard) => !present.has(shard));
}

/** Combines results of several machines as if made in one run. */
export async function merge({ values, positionals }: Parsed, io: Io): Promise<number> {
  const out = textOf(values, 'out');
  if (!out) throw new UsageError('merge needs -o FILE');
  if (!positionals.length) throw new UsageError('merge needs at least one results file');
  for (const file of positionals) await assertReadable(file);
  if (positionals.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError('merge cannot overwrite one of its input files');
  }
  const store = await ResultStore.open(out);
  const runs: Run[] = [];
  for (const file of positionals) {
    let own = 0;
    for await (const item of resultsIn(file)) {
      if (isRun(item)) {
        if (!own++) runs.push(item);
      } else if (store.has(item.subject.id)) {
        throw new UsageError(`${item.subject.id} is in more than one file`);
      } else {
        await store.add(item);
      }
    }
    if (!own) throw new ResultsError(`${file}: has no "run" line`);
  }
  const run = mergedRun(runs);
  await store.finish(run);
  const builder = new ModelBuilder();
  for await (const item of resultsIn(out)) if (!isRun(item)) builder.add(item);
  for (const file of positionals)
    for (const name of ['evidence', 'sample.json'])
      await copySibling(name, dirname(file), dirname(out));
  io.out(`${out}: ${builder.build(run).subjects.length} pages from ${positionals.length} files\n`);
  return exitCodeOf(builder.build(run), { failOn: 'failed' });
}

/** Copies the evidence folder or the list of sampled pages, which is the same for all shards. */
async function copySibling(name: string, from: string, to: string): Promise<void> {
  const source = join(from, name);
  if (resolve(source) === resolve(to, name)) return;
  if (await stat(source).catch(() => undefined))
    await cp(source, join(to, name), { recursive: true });
}
