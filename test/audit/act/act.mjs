/*
 * `npm run audit:act -- --cases DIR`: runs the audit on the W3C's test cases for ACT rules, from a checkout of
 * w3c/wcag-act-rules, which is not part of this repository. `--shadow` also wraps each case in an open shadow
 * root; `--all` includes proposed rules; `--rule ID` selects one. `--save FILE` stores results and `--from FILE`
 * continues from them; `--read` only reports stored results of complete rules. `--concurrency N` sets the number
 * of browsers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCases, serveCases } from './cases.mjs';
import { noteOnFonts } from './fonts.mjs';
import { report, shadowReport } from './report.mjs';
import { runCases } from './run.mjs';

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    shadow: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    engines: { type: 'string', default: 'axe,ibm,qualweb' },
    checks: { type: 'string' },
    save: { type: 'string' },
    from: { type: 'string' },
    read: { type: 'boolean', default: false },
    concurrency: { type: 'string', default: '2' },
  },
});

const cases = values.cases && readCases(values.cases);
if (!cases) {
  console.log(
    `The W3C's test cases were not found${values.cases ? ` (${values.cases})` : ''}. Nothing was tested. ` +
      'Clone https://github.com/w3c/wcag-act-rules and pass its folder: npm run audit:act -- --cases DIR',
  );
  process.exit(values.cases ? 2 : 0);
}
const chosen = cases.testcases
  .filter(({ approved }) => values.all || approved)
  .filter(({ ruleId }) => !values.rule || values.rule.includes(ruleId));

const site = await serveCases(cases.base);
const saved = values.from && existsSync(values.from) ? JSON.parse(readFileSync(values.from)) : {};
const save = () => values.save && writeFileSync(values.save, JSON.stringify(saved));
const options = {
  engines: values.engines.split(',').filter(Boolean),
  concurrency: Number(values.concurrency),
  ...(values.checks !== undefined && { checks: values.checks.split(',').filter(Boolean) }),
  progress(count, all) {
    if (count % 20 === 0) save();
    if (process.stderr.isTTY) process.stderr.write(`\r${count} of ${all} pages`);
  },
};
const started = performance.now();
saved.flat ??= {};
if (!values.read) await runCases(chosen, site, { ...options, results: saved.flat });
if (values.shadow) {
  saved.shadow ??= {};
  if (!values.read)
    await runCases(chosen, site, { ...options, shadow: true, results: saved.shadow });
}
site.close();
save();

const isFull = !values.rule;
const isKept = ({ ruleId }) =>
  chosen.every((each) => each.ruleId !== ruleId || saved.flat[each.relativePath]);
const read = values.read ? chosen.filter(isKept) : chosen;
const good = report(read, saved.flat);
const goodShadow = !saved.shadow || shadowReport(read, saved.flat, saved.shadow);
const note = !values.read && (await noteOnFonts());
if (note) console.log(`\n${note}`);
console.log(`\n${Math.round((performance.now() - started) / 1000)} s`);
process.exitCode = isFull && !(good && goodShadow) ? 1 : 0;
