import { join, relative } from 'node:path';
import { engineVersions } from '../../engines/versions.js';
import { limitsWithin } from '../../model/limits.js';
import type { Localized, Run } from '../../model/schema.js';
import { writeReports } from '../../report/write-reports.js';
import { ResultStore } from '../../results/store.js';
import { HostThrottle } from '../../targets/host-throttle.js';
import type { Hosts } from '../../targets/hosts.js';
import { Robots } from '../../targets/robots.js';
import { inShard } from '../../targets/shard.js';
import type { AuditTarget } from '../../targets/target.js';
import { EXIT, type Io } from '../shared/io.js';
import { commandText, type Parsed } from '../shared/options.js';
import { exitCodeOf, summaryText } from '../shared/outcome.js';
import type { Auditor } from './auditor.js';
import { BrowserPool } from './browser.js';
import { Progress } from './progress.js';
import { runAll } from './run-all.js';
import { mediaOf, notTestedBy } from './run-record.js';
import { runSettings, type RunSettings } from './run-settings.js';

/** What a command asks to be audited. */
export interface AuditPlan {
  targets: readonly AuditTarget[];
  /** The hosts that pages may come from; any if absent. */
  hosts?: Hosts;
  sample?: Run['sample'];
  notTested?: Localized[];
}

/** Audits the targets, writes results and reports, and returns the exit code. */
export async function run(
  command: string,
  parsed: Parsed,
  plan: AuditPlan,
  auditor: Auditor,
  io: Io,
): Promise<number> {
  const settings = await runSettings(parsed.values);
  const { shard, maxPages, out, used, name } = settings;
  const wanted = plan.targets.slice(0, maxPages);
  const targets = shard ? wanted.filter(({ id }) => inShard(id, shard)) : wanted;
  const startedAt = new Date().toISOString();
  const file = join(out, 'results.jsonl');
  const store = await ResultStore.open(file, settings);
  const browser = await auditTargets(targets, plan.hosts, settings, store, auditor, io);
  if (io.stop.aborted) {
    io.error(`Stopped after ${store.size} of ${targets.length} pages; continue with --resume.\n`);
    return EXIT.untested;
  }
  await store.finish({
    type: 'run',
    startedAt,
    command: commandText(command, parsed),
    level: settings.level,
    standard: settings.standard,
    engines: engineVersions(settings.engines),
    browser,
    media: mediaOf(used),
    ...(plan.sample && { sample: plan.sample }),
    ...(shard && { shard: `${shard.index}/${shard.of}` }),
    notTested: [
      ...notTestedBy(used, plan.targets.length - wanted.length),
      ...(plan.notTested ?? []),
    ],
  });
  const { formats, languages, reviews, failOn, known } = settings;
  const { files, model } = await writeReports(file, {
    formats,
    languages,
    folder: out,
    reviews,
    ...(name && { name }),
  });
  const shown = [file, ...files].map((path) => relative('', path));
  io.out(summaryText(model, shown));
  return exitCodeOf(model, { failOn, ...(known && { known }) });
}

/** Audits the targets in one browser and returns its version. */
async function auditTargets(
  targets: readonly AuditTarget[],
  hosts: Hosts | undefined,
  settings: RunSettings,
  store: ResultStore,
  auditor: Auditor,
  io: Io,
): Promise<string> {
  const { level, engines, checks, components, elementPrefix, rate, concurrency } = settings;
  const { userAgent } = settings;
  const progress = new Progress(io, targets.filter(({ id }) => !store.has(id)).length);
  const pool = new BrowserPool(settings.browser);
  try {
    // Opened first, so that a missing browser is reported once rather than for every page.
    const version = await (await pool.get()).browser.version();
    await runAll(targets, {
      auditor,
      audit: {
        level,
        ...(engines && { engines }),
        ...(checks && { checks }),
        standard: settings.standard,
        ...(components && { components }),
        ...(elementPrefix !== undefined && { elementPrefix }),
        evidence: settings.evidence,
        evidenceFolder: join(settings.out, 'evidence'),
      },
      limits: limitsWithin(settings.seconds),
      robots: new Robots(userAgent, settings.usesRobots),
      ...(hosts && { hosts }),
      store,
      progress,
      throttle: new HostThrottle({ rate, concurrency }),
      workers: settings.workers,
      userAgent,
      pool,
      stop: io.stop,
    });
    return version;
  } finally {
    await pool.close();
    progress.end();
  }
}
