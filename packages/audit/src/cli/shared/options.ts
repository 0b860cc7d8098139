import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES, type Language } from '../../model/localized.js';
import { FORMATS, type Format } from '../../report/write-reports.js';
import { parseShard, type Shard } from '../../targets/shard.js';
import { UsageError } from '../../targets/target.js';

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;
type Options = NonNullable<ParseArgsConfig['options']>;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/** Options of all auditing commands. */
export const RUN_OPTIONS: Options = {
  level: text,
  engine: texts,
  check: texts,
  standard: text,
  browser: text,
  shard: text,
  resume: flag,
  again: flag,
  out: { type: 'string', short: 'o' },
  baseline: text,
  'fail-on': text,
  evidence: text,
  reviews: text,
  components: text,
  'element-prefix': text,
  workers: text,
  'max-pages': text,
  rate: text,
  concurrency: text,
  timeout: text,
  contact: text,
  host: texts,
  'no-robots': flag,
  format: { type: 'string', short: 'f', multiple: true },
  lang: texts,
  name: text,
};

export const REPORT_OPTIONS: Options = {
  format: { type: 'string', short: 'f', multiple: true },
  lang: texts,
  out: { type: 'string', short: 'o' },
  reviews: text,
  name: text,
  product: text,
  'product-version': text,
  'author-name': text,
  'author-company': text,
  'author-email': text,
};

export const OPTIONS: Record<string, Options> = {
  story: {
    ...RUN_OPTIONS,
    dir: text,
    url: text,
    id: texts,
    states: texts,
    globals: texts,
    'without-script': text,
    'variant-checks': texts,
  },
  url: { ...RUN_OPTIONS, urls: text, sitemap: texts, sample: text, seed: text },
  journey: { ...RUN_OPTIONS, base: text },
  tokens: { ...REPORT_OPTIONS },
  review: { reviews: text, port: text, lang: texts },
  merge: { out: { type: 'string', short: 'o' } },
  report: REPORT_OPTIONS,
  diff: { 'fail-on': text, lang: texts },
};

export interface Parsed {
  values: Values;
  positionals: string[];
}

export function parse(command: string, args: string[]): Parsed {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...OPTIONS[command], help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { values: values as Values, positionals };
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}

/** The values of a repeatable option: `--engine axe,ibm` equals `--engine axe --engine ibm`. */
export function list(values: Values, name: string): string[] | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const parts = [value].flat().flatMap((each) => String(each).split(','));
  return parts.map((part) => part.trim()).filter(Boolean);
}

export function oneOf<T extends string>(
  values: Values,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (!allowed.includes(value as T)) {
    throw new UsageError(`--${name} ${String(value)}: must be one of ${allowed.join(', ')}`);
  }
  return value as T;
}

export function someOf<T extends string>(
  values: Values,
  name: string,
  allowed: readonly T[],
): T[] | undefined {
  const wanted = list(values, name);
  const unknown = wanted?.find((each) => !allowed.includes(each as T));
  if (unknown) throw new UsageError(`--${name} ${unknown}: must be among ${allowed.join(', ')}`);
  return wanted as T[] | undefined;
}

export function numberOf(values: Values, name: string, least = 0): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (String(value).trim() === '' || !Number.isFinite(number) || number < least) {
    throw new UsageError(`--${name} ${String(value)}: must be a number of at least ${least}`);
  }
  return number;
}

export const textOf = (values: Values, name: string): string | undefined =>
  values[name] === undefined ? undefined : String(values[name]);

export const languagesOf = (values: Values): Language[] =>
  someOf(values, 'lang', LANGUAGES) ?? ['id'];
export const formatsOf = (values: Values): Format[] =>
  someOf(values, 'format', FORMATS) ?? ['html'];
export const shardOf = (values: Values): Shard | undefined =>
  values.shard === undefined ? undefined : parseShard(String(values.shard));

/** Options that do not affect what is audited, so they are not part of the recorded command. */
const LOCAL_OPTIONS = new Set([
  'out',
  'shard',
  'resume',
  'again',
  'browser',
  'workers',
  'format',
  'lang',
  'name',
  'reviews',
  'components',
  'baseline',
  'fail-on',
  'contact',
]);

/** The command that reproduces the results. */
export function commandText(command: string, { values, positionals }: Parsed): string {
  const flags = Object.entries(values)
    .filter(([name]) => !LOCAL_OPTIONS.has(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .map((each) => (each === true ? `--${name}` : `--${name} ${quoted(String(each))}`)),
    );
  return ['nusa-audit', command, ...positionals.map(quoted), ...flags].join(' ');
}

const quoted = (word: string) =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
