import { outcomeOf, rulesAnswered } from './answers.mjs';
import { EXCEPTIONS } from './exceptions.mjs';

const isBad = ({ expected }) => expected === 'failed';
const nameOf = (testcase) => `${testcase.ruleId} ${testcase.testcaseTitle}`;

/** What the checks that implement a rule found in a case. */
function judge(testcase, results) {
  const { findings = [] } = results[testcase.relativePath] ?? {};
  const about = Object.keys(testcase.ruleAccessibilityRequirements ?? {});
  // Our own checks cover several criteria; a rule covers only some of them.
  const isAbout = (check, criteria) =>
    !check.startsWith('nusa/') ||
    criteria.split(' ').some((number) => about.some((each) => each.endsWith(`:${number}`)));
  const mine = findings.filter(
    ([check, , , criteria]) =>
      rulesAnswered(check).includes(testcase.ruleId) && isAbout(check, criteria),
  );
  return {
    failed: mine.filter((each) => outcomeOf(each) === 'failed').map(([check]) => check),
    raised: mine.filter((each) => outcomeOf(each) === 'review').map(([check]) => check),
    findings,
  };
}

export function report(testcases, results) {
  const rules = new Map();
  for (const testcase of testcases) {
    const all = rules.get(testcase.ruleId) ?? [];
    rules.set(testcase.ruleId, [...all, testcase]);
  }
  const rows = [...rules].map(([rule, cases]) => judgeRule(rule, cases, results));
  console.log('rule     caught  raised  of  false  fully  name');
  for (const row of rows.sort((a, b) => Number(a.isFull) - Number(b.isFull)))
    console.log(
      `${row.rule}   ${pad(row.caught)} ${pad(row.raised)} ${pad(row.bad, 4)} ${pad(row.falseFails.length)}` +
        `   ${row.isFull ? 'yes' : row.isFullButNamed ? 'but' : 'no '}   ${row.name}`,
    );
  const sum = (of) => rows.reduce((total, row) => total + of(row), 0);
  const bad = sum((row) => row.bad);
  const caught = sum((row) => row.caught);
  const either = sum((row) => row.caught + row.raised);
  const falseFails = rows.flatMap((row) => row.falseFails);
  const unnamed = falseFails.filter(({ name }) => !EXCEPTIONS[name]);
  const unneeded = testcases
    .map(nameOf)
    .filter((name) => EXCEPTIONS[name] && !falseFails.some((each) => each.name === name));
  const full = rows.filter(({ isFull }) => isFull).length;
  const percent = (part) => `${((100 * part) / (bad || 1)).toFixed(1)} %`;
  console.log(`\nfully consistent: ${full} of ${rows.length} rules (goal: 33 of the 37 approved)`);
  console.log(`failed cases caught: ${caught} of ${bad}, ${percent(caught)}`);
  console.log(`caught or raised for review: ${either} of ${bad}, ${percent(either)} (goal: 94 %)`);
  console.log(
    `false fails on ${sum((row) => row.good)} passed and inapplicable cases: ${falseFails.length}, ` +
      `of which named with a reason: ${falseFails.length - unnamed.length}`,
  );
  for (const { name, checks } of falseFails)
    console.log(`  ${name}: ${checks.join(', ')}; ${EXCEPTIONS[name] ?? 'NO REASON NAMED'}`);
  if (unneeded.length) console.log(`  named, and not failed: ${unneeded.join(', ')}`);
  const errors = Object.values(results).flatMap(({ errors: all }) => all);
  if (errors.length)
    console.log(`checks that broke: ${errors.length}`, [...new Set(errors)].slice(0, 8));
  for (const row of rows) if (row.missed.length) console.log(`  missed ${row.missed.join(', ')}`);
  return full >= 33 && !unnamed.length && !unneeded.length && either / bad >= 0.94;
}

function judgeRule(rule, cases, results) {
  const bad = cases.filter(isBad);
  const judged = bad.map((each) => [each, judge(each, results)]);
  const caught = judged.filter(([, { failed }]) => failed.length).length;
  // A question raised as often for good cases carries no information.
  const good = cases.filter((each) => !isBad(each));
  const asks = (check) => good.filter((each) => judge(each, results).raised.includes(check)).length;
  const isTelling = (check) => asks(check) <= good.length / 2;
  const raised = judged.filter(
    ([, { failed, raised: questions }]) => !failed.length && questions.some(isTelling),
  ).length;
  const missed = judged
    .filter(([, { failed, raised: questions }]) => !failed.length && !questions.some(isTelling))
    .map(([each]) => nameOf(each));
  const falseFails = good
    .map((each) => ({ name: nameOf(each), checks: judge(each, results).failed }))
    .filter(({ checks }) => checks.length);
  // As in the W3C's mapper: a check that is wrong about any case of a rule does not implement it.
  const wrong = new Set(falseFails.flatMap(({ checks }) => checks));
  const isFull = judged.every(([, { failed }]) => failed.some((check) => !wrong.has(check)));
  return {
    rule,
    name: cases[0].ruleName,
    bad: bad.length,
    good: good.length,
    caught,
    raised,
    missed,
    falseFails,
    isFull,
    isFullButNamed: caught === bad.length,
  };
}

/** Whether the checks have the same results for a case inside a shadow root. */
export function shadowReport(testcases, flat, shadow) {
  let same = 0;
  const other = [];
  const both = testcases.filter(({ relativePath }) => flat[relativePath] && shadow[relativePath]);
  for (const each of both) {
    const kind = (results) => {
      const { failed, raised } = judge(each, results);
      return failed.length ? 'failed' : raised.length ? 'review' : '';
    };
    if (kind(flat) === kind(shadow)) same++;
    else
      other.push(`${nameOf(each)}: ${kind(flat) || 'nothing'} became ${kind(shadow) || 'nothing'}`);
  }
  const share = same / both.length;
  console.log(
    `\nin a shadow root: the same for ${same} of ${both.length}, ${(100 * share).toFixed(1)} % (goal: 98 %)`,
  );
  for (const each of other) console.log(`  ${each}`);
  return share >= 0.98;
}

const pad = (value, width = 6) => String(value).padStart(width);
