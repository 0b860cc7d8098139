/*
 * `npm run audit:mutations`: injects faults of many kinds into several of thirty pages and reports which the
 * audit finds; also audits the pages without faults. `-- --pages 30` injects each fault into every page.
 */
import { parseArgs } from 'node:util';
import { MUTATIONS } from './mutations.mjs';
import { PAGE_COUNT, plainPage } from './pages.mjs';
import { tryMutation, withAuditor } from './run.mjs';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '3' },
    only: { type: 'string' },
    skip: { type: 'string', default: '0' },
    plain: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const most = Number(values.pages);
const chosen = MUTATIONS.slice(Number(values.skip)).filter(
  ({ name }) => !values.only || name.includes(values.only),
);
const started = performance.now();
const totals = { fails: [0, 0], asks: [0, 0] };
let clean = 0;
let withFailures = 0;

await withAuditor(async (judge) => {
  for (let seed = 0; values.plain && seed < PAGE_COUNT; seed++) {
    const { findings } = await judge(plainPage(seed));
    const failed = findings.filter(({ outcome }) => outcome === 'failed');
    if (failed.length) withFailures++;
    else clean++;
    for (const { check, target, message } of failed)
      console.log(
        `  unmutated page ${seed + 1}: ${check} ${target?.path.join(' ') ?? ''} ${message.en}`,
      );
  }
  for (const [index, mutation] of chosen.entries()) {
    const results = [];
    for (let step = 0; step < PAGE_COUNT && results.length < most; step++) {
      const result = await tryMutation(judge, mutation, (index * 7 + step) % PAGE_COUNT);
      if (result) results.push(result);
    }
    const wanted = mutation.fails ? ['failed'] : ['failed', 'review'];
    const caught = results.filter(({ verdict }) => wanted.includes(verdict)).length;
    const total = totals[mutation.fails ? 'fails' : 'asks'];
    total[0] += caught;
    total[1] += results.length;
    const said =
      caught === results.length ? '' : ` said ${results.map(({ verdict }) => verdict).join(', ')}`;
    const broken = [...new Set(results.flatMap((each) => each.broken))].join('; ');
    console.log(
      `${caught === results.length ? '✔' : '✖'} ${mutation.criterion.padEnd(7)} ${mutation.name}: ${caught} of ${results.length}${said} ${broken}`,
    );
  }
});

const share = ([part, all]) => `${part} of ${all}, ${((100 * part) / (all || 1)).toFixed(1)} %`;
console.log(
  `\n${chosen.length} kinds of fault, ${PAGE_COUNT} pages, ${Math.round((performance.now() - started) / 1000)} s`,
);
console.log(`failed, where it can be without a person: ${share(totals.fails)} (goal: 95 %)`);
console.log(`asked about, where only a person can tell: ${share(totals.asks)} (goal: 90 %)`);
if (values.plain)
  console.log(
    `pages without a fault: ${clean} with no failure, ${withFailures} with one (goal: 0)`,
  );
process.exitCode = totals.fails[0] / totals.fails[1] >= 0.95 && !withFailures ? 0 : 1;
