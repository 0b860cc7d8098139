import type { Language } from '../../model/localized.js';
import { t, stateNames } from '../model/messages.js';
import type { CheckRun, Finding, PageResult, Run } from '../../model/schema.js';
import { escape } from '../html/markup.js';

/* Own code: a page of template is shorter than a library, and the output is tested against hostile text. */

/** Characters that XML 1.0 cannot contain, even escaped. */
const IMPOSSIBLE =
  /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const text = (value: string) => escape(value).replace(IMPOSSIBLE, '\ufffd');

const failureText = ({ message, target, criteria }: Finding, language: Language) =>
  [
    [message[language], criteria.length && `(${criteria.join(', ')})`].filter(Boolean).join(' '),
    target?.path.join(' > '),
    target?.html,
  ]
    .filter(Boolean)
    .join('\n');

function caseOf(run: CheckRun, failures: readonly Finding[], language: Language): string {
  const seconds = (run.milliseconds / 1000).toFixed(3);
  const open = `  <testcase classname="${text(run.subject)}" name="${text(run.check)}" time="${seconds}"`;
  if (run.status !== 'ran') {
    const tag = run.status === 'error' ? 'error' : 'skipped';
    return `${open}><${tag} message="${text(run.reason?.[language] ?? run.status)}"/></testcase>`;
  }
  if (!failures.length) return `${open}/>`;
  const first = failures[0] as Finding;
  const body = failures.map((finding) => failureText(finding, language)).join('\n\n');
  return `${open}><failure type="${text(run.check)}" message="${text(first.message[language])}">${text(body)}</failure></testcase>`;
}

/** One test case per subject and check. Questions for a person are not failures. */
export function junitSuite({ subject, checks, findings }: PageResult, language: Language) {
  const failed = findings.filter(
    ({ outcome, criteria }) => outcome === 'failed' && criteria.length,
  );
  const cases = checks.map((run) =>
    caseOf(
      run,
      failed.filter(({ check }) => check === run.check || check.startsWith(`${run.check}/`)),
      language,
    ),
  );
  if (subject.state !== 'loaded') {
    const why = [stateNames[subject.state][language], subject.reason?.[language]];
    cases.push(
      `  <testcase classname="${text(subject.id)}" name="load"><error message="${text(why.filter(Boolean).join(': '))}"/></testcase>`,
    );
  }
  const count = (tag: string) => cases.filter((each) => each.includes(`<${tag} `)).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const attributes = Object.entries(counts).map(([name, value]) => `${name}="${value}"`);
  return {
    counts,
    xml: [
      `<testsuite name="${text(subject.id)}" ${attributes.join(' ')} time="${(subject.milliseconds / 1000).toFixed(3)}" timestamp="${text(subject.startedAt.replace(/\.\d+Z$/, ''))}">`,
      ...cases,
      '</testsuite>',
    ].join('\n'),
  };
}

/** JUnit XML, which most CI systems read. */
export function junitReport(run: Run, results: Iterable<PageResult>, language: Language): string {
  const suites = [...results].map((result) => junitSuite(result, language));
  const sum = (name: 'tests' | 'failures' | 'errors') =>
    suites.reduce((total, { counts }) => total + counts[name], 0);
  const versions = Object.entries(run.engines).map(([name, version]) => `${name} ${version}`);
  const about = [
    run.command,
    run.browser,
    ...versions,
    ...(run.sample ? [t(language, 'sampleText', run.sample)] : []),
    ...run.notTested.map((each) => `${t(language, 'notTestedHeading')}: ${each[language]}`),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${about.map((each) => text(each).replaceAll('--', '- -')).join(' | ')} -->`,
    `<testsuites name="nusa-audit" tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}">`,
    ...suites.map(({ xml }) => xml),
    '</testsuites>',
    '',
  ].join('\n');
}
