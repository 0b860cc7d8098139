/*
 * How long a search for a region takes for what people type on the way to 300 names: three letters,
 * five, the whole name, and the name with one letter wrong. In PGlite; and in PostgreSQL when
 * `TEST_DATABASE_URL` says which server to use.
 */
import { searchRegions } from '@nusa/regions/search.js';
import { databaseUrl, filledDatabase, filledPostgresql } from '../regions/support.mjs';
import { reportBench, rounded } from './support/ledger.mjs';

const misspell = (name) => name.slice(0, -2) + name.slice(-1);
const typedFor = (name) => [name.slice(0, 3), name.slice(0, 5), name, misspell(name)];

/** The processor's time, not the clock's: other programs may be at work. */
async function processorTime(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A server works in another process, so only the clock can tell. */
async function clockTime(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];

async function measure(open, timed, name) {
  const { query, close } = await open();
  // An order that is always the same and has nothing to do with the names.
  const names = await query('SELECT name FROM nusa_region ORDER BY md5(code) LIMIT 300');
  const typed = names.flatMap((row) => typedFor(row.name));
  for (const text of typed.slice(0, 100)) await searchRegions(query, text); // Warm, as a server is.
  const times = [];
  for (const text of typed) times.push(await timed(() => searchRegions(query, text)));
  const nothing = [];
  for (let i = 0; i < 200; i++) nothing.push(await timed(() => query('SELECT 1')));
  await close();

  const slowest = quantile(times, 0.95);
  const misspelt = quantile(
    times.filter((_, i) => i % 4 === 3),
    0.95,
  );
  return {
    [`${name}, median`]: { value: rounded(quantile(times, 0.5), 1), unit: 'ms' },
    [`${name}, 95th percentile`]: { value: rounded(slowest, 1), unit: 'ms', budget: '≤ 20' },
    [`${name}, 95th percentile of misspelt names`]: { value: rounded(misspelt, 1), unit: 'ms' },
    [`${name}, 95th percentile over SELECT 1`]: {
      value: Math.round(slowest / quantile(nothing, 0.5)),
      unit: '×',
    },
  };
}

const results = await measure(filledDatabase, processorTime, 'region search');
if (databaseUrl)
  Object.assign(results, await measure(filledPostgresql, clockTime, 'region search in PostgreSQL'));
else console.log('TEST_DATABASE_URL does not say which PostgreSQL server to measure.');
reportBench('regions', results);
