import { join, relative } from 'node:path';
import { access, readFile } from 'node:fs/promises';
import { limitsWithin } from '../../model/limits.js';
import type { BothLanguages, Run } from '../../model/schema.js';
import { checksFor, engines as allEngines, optionalEngines, ownChecks } from '../../check-list.js';
import { writeReports } from '../../report/write-reports.js';
import { readReviews } from '../../results/reviews.js';
import { ResultStore } from '../../results/store.js';
import { inShard } from '../../targets/shard.js';
import type { Hosts } from '../../targets/hosts.js';
import { Politeness } from '../../targets/host-throttle.js';
import { Robots, ROBOTS_NAME } from '../../targets/robots.js';
import { UsageError, type Work } from '../../targets/target.js';
import type { Auditor } from './auditor.js';
import { BrowserPool } from './browser.js';
import { type Io, EXIT } from '../shared/io.js';
import {
  commandText,
  formatsOf,
  languagesOf,
  list,
  numberOf,
  oneOf,
  shardOf,
  textOf,
  type Parsed,
  type Values,
} from '../shared/options.js';
import { exitCodeOf, knownKeys, summaryText } from '../shared/outcome.js';
import { Progress } from './progress.js';
import { runAll } from './run-all.js';
import { engineVersions, ownVersion } from '../../engines/versions.js';

const LEVELS = ['quick', 'standard', 'full'] as const;
export const STANDARDS = ['wcag22aa', 'en301549v4', '508'] as const;

/** What a command found to audit. */
export interface Found {
  works: readonly Work[];
  hosts?: Hosts;
  sample?: Run['sample'];
  notTested?: BothLanguages[];
}

const ALWAYS: BothLanguages[] = [
  {
    id: 'Pembaca layar yang sebenarnya: transkrip dibuat dari pohon aksesibilitas peramban.',
    en: 'Real screen readers: the transcripts come from the accessibility tree of the browser.',
  },
  {
    id: 'Peramban selain Chromium, dan perangkat sentuh.',
    en: 'Browsers other than Chromium, and touch devices.',
  },
  {
    id: 'Dokumen yang diunduh (PDF dan lain-lain) serta isi video dan audio.',
    en: 'Documents for download (PDF and others), and what video and audio say.',
  },
];

export const userAgentOf = (values: Values): string => {
  const contact = textOf(values, 'contact');
  if (contact && /[\r\n]/.test(contact)) throw new UsageError('--contact: one line');
  return `${ROBOTS_NAME}/${ownVersion()}${contact ? ` (+${contact})` : ''}`;
};

/** The states that checks bring a page into. */
const MEDIA: readonly (readonly [check: string, text: string])[] = [
  ['nusa/reflow', '320 × 256'],
  ['nusa/zoom', '200 %'],
  ['nusa/text-spacing', 'text spacing'],
  ['nusa/dark-scheme', 'prefers-color-scheme: dark'],
  ['nusa/forced-colours', 'forced-colors: active'],
  ['nusa/motion', 'prefers-reduced-motion: reduce'],
  ['nusa/print', 'print'],
  ['nusa/without-script', 'scripting: none'],
];

/** What the level, or the caller's choice, left out. */
function omitted(used: readonly string[]): BothLanguages[] {
  const left = [...allEngines, ...optionalEngines, ...ownChecks]
    .map(({ name }) => name)
    .filter((name) => !used.includes(name))
    .join(', ');
  if (!left) return [];
  return [
    {
      id: `Pemeriksaan yang tidak dijalankan: ${left}.`,
      en: `Checks that were not made: ${left}.`,
    },
  ];
}

/** Audits what a command found, writes results and reports, and says how it ended. */
export async function run(
  command: string,
  parsed: Parsed,
  found: Found,
  auditor: Auditor,
  io: Io,
): Promise<number> {
  const { values } = parsed;
  const shard = shardOf(values);
  const level = oneOf(values, 'level', LEVELS) ?? 'standard';
  const engines = list(values, 'engine');
  const checks = list(values, 'check');
  // An engine that there is not is told before anything is opened.
  const used = checksFor(level, engines, checks).map(({ name: check }) => check);
  const standard = oneOf(values, 'standard', STANDARDS) ?? 'wcag22aa';
  const failOn = oneOf(values, 'fail-on', ['failed', 'review'] as const) ?? 'failed';
  const evidence = oneOf(values, 'evidence', ['none', 'failures', 'all'] as const) ?? 'failures';
  const formats = formatsOf(values);
  const languages = languagesOf(values);
  const most = numberOf(values, 'max-pages', 1) ?? Infinity;
  const workers = numberOf(values, 'workers', 1) ?? 2;
  const rate = numberOf(values, 'rate', 0.001) ?? 1;
  const concurrency = numberOf(values, 'concurrency', 1) ?? 2;
  const seconds = numberOf(values, 'timeout', 1) ?? 180;
  const baseline = textOf(values, 'baseline');
  if (baseline) await readable(baseline);
  const known = baseline ? await knownKeys(baseline) : undefined;
  const reviews = values.reviews ? await readReviews(textOf(values, 'reviews') as string) : [];
  const components = values.components
    ? await versionsIn(textOf(values, 'components') as string)
    : undefined;
  const out = textOf(values, 'out') ?? 'audit-results';
  const browser = textOf(values, 'browser');

  const wanted = found.works.slice(0, most);
  const works = shard ? wanted.filter(({ id }) => inShard(id, shard)) : wanted;
  const startedAt = new Date().toISOString();
  const file = join(out, 'results.jsonl');
  const store = await ResultStore.open(file, {
    resume: values.resume === true || values.again === true,
    again: values.again === true,
  });
  const progress = new Progress(io, works.filter(({ id }) => !store.has(id)).length);
  const userAgent = userAgentOf(values);
  const pool = new BrowserPool(browser);
  let version: string;
  try {
    // First the browser: that there is none is to be told once, not by every page.
    version = await (await pool.get()).browser.version();
    await runAll(works, {
      auditor,
      audit: {
        level,
        ...(engines && { engines }),
        ...(checks && { checks }),
        standard,
        ...(components && { components }),
        evidence,
        evidenceFolder: join(out, 'evidence'),
      },
      limits: limitsWithin(seconds),
      robots: new Robots(userAgent, values['no-robots'] !== true),
      ...(found.hosts && { hosts: found.hosts }),
      store,
      progress,
      politeness: new Politeness({ rate, concurrency }),
      workers,
      userAgent,
      pool,
      stop: io.stop,
    });
  } finally {
    await pool.close();
    progress.end();
  }
  if (io.stop.aborted) {
    io.error(`Stopped after ${store.size} of ${works.length} pages; go on with --resume.\n`);
    return EXIT.untested;
  }
  const notTested = [...ALWAYS, ...omitted(used), ...(found.notTested ?? [])];
  if (wanted.length < found.works.length) {
    const left = found.works.length - wanted.length;
    notTested.push({
      id: `${left} halaman lain: --max-pages membatasi jumlahnya.`,
      en: `${left} further pages: --max-pages limits their number.`,
    });
  }
  const record: Run = {
    type: 'run',
    startedAt,
    command: commandText(command, parsed),
    level,
    standard,
    engines: engineVersions(engines),
    browser: version,
    media: [
      '1280 × 800',
      ...MEDIA.filter(([check]) => used.includes(check)).map(([, text]) => text),
    ],
    ...(found.sample && { sample: found.sample }),
    ...(shard && { shard: `${shard.index}/${shard.of}` }),
    notTested,
  };
  await store.finish(record);
  const name = textOf(values, 'name');
  const { files, model } = await writeReports(file, {
    formats,
    languages,
    folder: out,
    reviews,
    ...(name && { name }),
  });
  io.out(
    summaryText(
      model,
      [file, ...files].map((path) => relative('', path)),
    ),
  );
  return exitCodeOf(model, { failOn, ...(known && { known }) });
}

/** By tag, as `@nusa/elements` ships them. */
async function versionsIn(file: string): Promise<Record<string, string>> {
  await readable(file);
  try {
    const versions = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return Object.fromEntries(Object.entries(versions).map(([tag, value]) => [tag, String(value)]));
  } catch (error) {
    throw new UsageError(`--components ${file}: ${(error as Error).message}`);
  }
}

export async function readable(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new UsageError(`${file}: no such file`);
  });
}
