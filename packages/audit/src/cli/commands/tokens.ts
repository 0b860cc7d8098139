import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { criteria } from '../../model/criteria.js';
import type { CheckRun, Finding, PageResult, Run } from '../../model/schema.js';
import { writeReports } from '../../report/write-reports.js';
import { ResultStore } from '../../results/store.js';
import { UsageError } from '../../targets/target.js';
import { contrastRatio, parseHex } from '../../model/contrast-ratio.js';
import type { Io } from '../shared/io.js';
import { commandText, formatsOf, languagesOf, textOf, type Parsed } from '../shared/options.js';
import { exitCodeOf, summaryText } from '../shared/outcome.js';
import { ownVersion } from '../../engines/versions.js';

const MINIMUM = {
  text: [4.5, '1.4.3'],
  'large-text': [3, '1.4.3'],
  border: [3, '1.4.11'],
} as const;
type Use = keyof typeof MINIMUM;

interface Pair {
  foreground: string;
  background: string;
  use?: Use;
}

interface Tokens {
  colors: Record<string, string>;
  pairs: Pair[];
  schemes?: Record<string, Record<string, string>>;
}

const isRecord = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function parseTokens(text: string, file: string): Tokens {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
  const { colors, pairs, schemes } = (value ?? {}) as Partial<Tokens>;
  if (!isRecord(colors) || !Array.isArray(pairs)) {
    throw new UsageError(`${file}: needs "colors" and "pairs"`);
  }
  if (schemes !== undefined && !isRecord(schemes))
    throw new UsageError(`${file}: "schemes" must be an object`);
  for (const { use = 'text' } of pairs) {
    if (!Object.hasOwn(MINIMUM, use)) {
      throw new UsageError(`${file}: use "${use}": one of ${Object.keys(MINIMUM).join(', ')}`);
    }
  }
  return { colors, pairs, ...(schemes && { schemes }) };
}

const CHECK = 'nusa/token-contrast';

function judge(
  subject: string,
  colors: Record<string, string>,
  pair: Pair,
): Finding | string | undefined {
  const { foreground, background, use = 'text' } = pair;
  const [one, other] = [foreground, background].map((name) => parseHex(colors[name] ?? name));
  if (one === undefined || other === undefined) {
    return one === undefined ? foreground : background;
  }
  const [least, criterion] = MINIMUM[use];
  const ratio = contrastRatio(one, other);
  if (ratio >= least) return undefined;
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  const fingerprint = createHash('sha256')
    .update([CHECK, subject, foreground, background, use].join('\0'))
    .digest('hex')
    .slice(0, 16);
  return {
    type: 'finding',
    subject,
    check: CHECK,
    criteria: [criterion],
    outcome: 'failed',
    target: { path: [`${foreground} / ${background}`], html: '' },
    message: {
      id: `Kontras ${foreground} pada ${background} hanya ${shown.replace('.', ',')}:1; seharusnya sekurangnya ${String(least).replace('.', ',')}:1 (${use}).`,
      en: `The contrast of ${foreground} on ${background} is only ${shown}:1; it must be at least ${least}:1 (${use}).`,
    },
    fingerprint,
  };
}

/** The colour pairs of one scheme, as the result of a page. */
export function resultOf(
  subject: string,
  file: string,
  colors: Record<string, string>,
  pairs: readonly Pair[],
): PageResult {
  const judged = pairs.map((pair) => judge(subject, colors, pair));
  const findings = judged.filter((each): each is Finding => typeof each === 'object');
  const unknown = [...new Set(judged.filter((each) => typeof each === 'string'))];
  const about = ['1.4.3', '1.4.11'];
  const check: CheckRun = {
    type: 'check',
    subject,
    check: CHECK,
    status: unknown.length ? 'error' : 'ran',
    criteria: about,
    ...(unknown.length && {
      reason: {
        id: `Bukan warna #rrggbb: ${unknown.join(', ')}`,
        en: `Not #rrggbb colours: ${unknown.join(', ')}`,
      },
    }),
    milliseconds: 0,
  };
  return {
    subject: {
      type: 'subject',
      id: subject,
      url: `file:${file}`,
      state: 'loaded',
      title: subject,
      startedAt: new Date().toISOString(),
      milliseconds: 0,
    },
    checks: [check],
    findings,
    verdicts: criteria.map(({ number }) => {
      const mine = findings.filter((finding) => finding.criteria.includes(number));
      const kind = mine.length
        ? 'failed'
        : about.includes(number) && !unknown.length
          ? 'no-failure-found'
          : 'untested';
      return {
        type: 'verdict',
        subject,
        criterion: number,
        verdict: kind,
        findings: mine.map((each) => each.fingerprint),
      };
    }),
  };
}

export async function tokens(parsed: Parsed, io: Io): Promise<number> {
  const { values, positionals } = parsed;
  const [file, more] = positionals;
  if (!file || more) throw new UsageError('tokens needs one file');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`${file}: no such file`);
  });
  const { colors, pairs, schemes = {} } = parseTokens(text, file);
  const out = textOf(values, 'out') ?? 'audit-results';
  await mkdir(out, { recursive: true });
  const results = join(out, 'results.jsonl');
  const store = await ResultStore.open(results);
  await store.add(resultOf('tokens', file, colors, pairs));
  for (const [name, own] of Object.entries(schemes)) {
    await store.add(resultOf(`tokens.${name}`, file, { ...colors, ...own }, pairs));
  }
  const run: Run = {
    type: 'run',
    startedAt: new Date().toISOString(),
    command: commandText('tokens', parsed),
    level: 'quick',
    standard: 'wcag22aa',
    engines: { 'nusa-audit': ownVersion() },
    browser: '-',
    media: [],
    notTested: [
      {
        id: 'Semua hal selain kontras pasangan warna dalam berkas tersebut.',
        en: 'Everything except the contrast of the colour pairs in the file.',
      },
    ],
  };
  await store.finish(run);
  const name = textOf(values, 'name');
  const { files, model } = await writeReports(results, {
    formats: formatsOf(values),
    languages: languagesOf(values),
    folder: out,
    ...(name && { name }),
  });
  io.out(
    summaryText(
      model,
      [results, ...files].map((path) => relative('', path)),
    ),
  );
  return exitCodeOf(model, { failOn: 'failed' });
}
