/*
 * Main-thread CPU time of mounting 1,000 of each component that GOV.UK has too, rendered in the
 * browser, over the same HTML by GOV.UK's macros without its JavaScript.
 */
import { loadAdapter } from '../conformance/lib/component.mjs';
import { componentNames, fixturesOf, renderMacro } from '../conformance/lib/reference.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { reportBench, rounded } from './support/ledger.mjs';
import { bestOf, mountTime, times } from './support/mount.mjs';

const ROUNDS = 9;
const COUNT = 1000;

const IDENTITIES = /^(id|idPrefix|name|for|namePrefix)$/;

/** The same options with other ids and names, so that a page can hold them a thousand times. */
function numbered(options, i, key = '') {
  if (Array.isArray(options)) return options.map((each) => numbered(each, i));
  if (options && typeof options === 'object') {
    return Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, numbered(value, i, name)]),
    );
  }
  return IDENTITIES.test(key) && typeof options === 'string' ? `${options}-${i}` : options;
}

// `node test/size/bench-mount-components.mjs label` measures only that one.
const chosen = process.argv.slice(2).filter((name) => componentNames.includes(name));

const browser = await launchBrowser();
const figures = {};
try {
  for (const component of chosen.length ? chosen : componentNames) {
    const { adapt } = await loadAdapter(component);
    if (!adapt) {
      console.log(`${component}: no adapter in test/conformance/adapters yet`);
      continue;
    }
    const { options } = fixturesOf(component).find(({ hidden }) => !hidden);
    const cases = {
      'govuk without script': times(COUNT, (i) => renderMacro(component, numbered(options, i))),
      nusa: times(COUNT, (i) => adapt(numbered(options, i))),
    };
    const best = await bestOf(ROUNDS, cases, (kind, html) => mountTime(browser, kind, html));
    const theirs = best['govuk without script'];
    console.error(`${component}: ${rounded(best.nusa / theirs)} ×`); // It takes minutes: what is measured is said.
    figures[component] = {
      value: rounded(best.nusa / theirs),
      unit: `× GOV.UK’s HTML, ${rounded(theirs, 0)} ms`,
      budget: '≤ 2.5',
    };
  }
} finally {
  await browser.close();
}
reportBench('mount components', figures);
