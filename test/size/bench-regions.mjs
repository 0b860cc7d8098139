/*
 * How long a search for a region takes, in PGlite, for what people type on the way to 300 names:
 * three letters, five, the whole name, and the name with one letter wrong.
 */
import { searchRegions } from '@nusa/regions/search.js';
import { filledDatabase } from '../regions/support.mjs';
import { reportBench, rounded } from './support/ledger.mjs';

const { query, close } = await filledDatabase();
// An order that is always the same and has nothing to do with the names.
const names = await query('SELECT name FROM nusa_region ORDER BY md5(code) LIMIT 300');
const misspell = (name) => name.slice(0, -2) + name.slice(-1);
const typed = names.flatMap(({ name }) => [
  name.slice(0, 3),
  name.slice(0, 5),
  name,
  misspell(name),
]);

// The processor's time, not the clock's: other programs may be at work.
async function timed(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const text of typed.slice(0, 100)) await searchRegions(query, text); // Warm, as a server is.
const times = [];
for (const text of typed) times.push(await timed(() => searchRegions(query, text)));
const nothing = [];
for (let i = 0; i < 200; i++) nothing.push(await timed(() => query('SELECT 1')));
await close();

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const median = quantile(times, 0.5);
const slowest = quantile(times, 0.95);

reportBench('regions', {
  'region search, median': { value: rounded(median, 1), unit: 'ms' },
  'region search, 95th percentile': { value: rounded(slowest, 1), unit: 'ms', budget: '≤ 20' },
  'region search, 95th percentile over SELECT 1': {
    value: Math.round(slowest / quantile(nothing, 0.5)),
    unit: '×',
  },
});
