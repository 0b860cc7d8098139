/*
 * `npm run audit:bench`: the time of the standard level relative to loading the page and to the engines alone,
 * from the best of several rounds; and whether auditing a page twice gives the same results.
 */
import { auditPage } from '@nusa/audit';
import { engines } from './support/internals.mjs';
import { plainPage } from './mutations/pages.mjs';
import { withAuditor } from './mutations/run.mjs';

const ROUNDS = 3;
const PAGES = [0, 4, 11, 17];
const best = (list) => Math.min(...list);
const stable = (result) =>
  JSON.stringify(result, (key, value) =>
    ['startedAt', 'milliseconds'].includes(key) ? undefined : value,
  );

await withAuditor(async (_, open) => {
  let differing = 0;
  const totals = { load: 0, engines: 0, standard: 0 };
  const perCheck = new Map();
  for (const seed of PAGES) {
    const times = { load: [], engines: [], standard: [] };
    let before;
    for (let round = 0; round < ROUNDS; round++) {
      const timed = async (name, options) => {
        const started = performance.now();
        const page = await open(plainPage(seed));
        const loaded = performance.now();
        const result = options && (await auditPage(page, { evidence: 'none', ...options }));
        times[name].push(options ? performance.now() - loaded : loaded - started);
        await page.close();
        return result;
      };
      await timed('load');
      await timed('engines', { engines: engines.map(({ name }) => name), checks: [] });
      const result = await timed('standard', { level: 'standard' });
      for (const { check, milliseconds } of result.checks)
        perCheck.set(check, Math.min(perCheck.get(check) ?? Infinity, milliseconds));
      if (before && stable(result) !== before) differing++;
      before = stable(result);
    }
    for (const name of Object.keys(totals)) totals[name] += best(times[name]);
  }
  const ratio = (one, two) => (totals[one] / totals[two]).toFixed(1);
  const each = (name) => `${Math.round(totals[name] / PAGES.length)} ms`;
  console.log(
    `load ${each('load')}, engines ${each('engines')}, standard ${each('standard')} a page`,
  );
  console.log(
    `standard over load: ${ratio('standard', 'load')}; over the engines alone: ${ratio('standard', 'engines')}`,
  );
  const slow = [...perCheck].sort((one, two) => two[1] - one[1]).slice(0, 8);
  console.log(`slowest: ${slow.map(([check, time]) => `${check} ${time} ms`).join(', ')}`);
  console.log(
    `the same page again, with other results: ${differing} of ${PAGES.length * (ROUNDS - 1)}`,
  );
});
