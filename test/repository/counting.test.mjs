import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countReporter } from '../../scripts/reporters/web-test-runner.mjs';

/* `npm test` says how many tests passed and failed: it must not say so of tests that never ran. */

const reporter = fileURLToPath(new URL('../../scripts/reporters/node-test.mjs', import.meta.url));

function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'nusa-counting-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function countInNode(t, files) {
  const folder = temporaryFolder(t);
  const paths = Object.entries(files).map(([name, code]) => {
    const path = join(folder, name);
    writeFileSync(path, code);
    return path;
  });
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // Else the child believes to be a test of ours.
  const { stdout } = spawnSync(
    process.execPath,
    ['--test', `--test-reporter=${reporter}`, '--test-reporter-destination=stdout', ...paths],
    { encoding: 'utf8', env },
  );
  return JSON.parse(stdout);
}

const imports = "import { describe, it } from 'node:test'; import assert from 'node:assert';\n";

test('counts the tests of Node, and no suite', (t) => {
  const counts = countInNode(t, {
    'a.test.mjs': `${imports}describe('a', () => { it('b', () => {}); describe('c', () => { it('d', () => assert.fail('no reason')); it('e', { skip: true }, () => {}); }); });`,
    'b.test.mjs': `${imports}it('f', () => {});`,
  });
  const { failures, ...numbers } = counts;
  assert.deepEqual(numbers, { passed: 2, failed: 1, skipped: 1 });
  assert.match(failures.join(), /a\.test\.mjs: d: no reason/);
});

test('counts a file of Node that cannot be loaded as failed', (t) => {
  const { failed } = countInNode(t, { 'a.test.mjs': "import './not-there.mjs';" });
  assert.equal(failed, 1);
});

function countInBrowser(t, sessions) {
  const file = join(temporaryFolder(t), 'counts.json');
  countReporter(file).stop({ sessions });
  return JSON.parse(readFileSync(file, 'utf8'));
}

const tests = (...passed) =>
  passed.map((each) => ({
    name: 'works',
    passed: each,
    skipped: false,
    error: each ? undefined : { message: 'no reason' },
  }));

test('counts the tests of each browser, in suites of suites', (t) => {
  const counts = countInBrowser(t, [
    {
      passed: false,
      testFile: 'a.test.ts',
      testResults: {
        tests: tests(true),
        suites: [
          {
            name: 'field',
            tests: tests(true, false),
            suites: [{ tests: tests(true), suites: [] }],
          },
          { tests: [{ passed: true, skipped: true }], suites: [] },
        ],
      },
    },
    { passed: true, testResults: { tests: tests(true), suites: [] } },
  ]);
  assert.deepEqual(counts, {
    passed: 4,
    failed: 1,
    skipped: 1,
    failures: ['a.test.ts › field › works: no reason'],
  });
});

test('counts a page that did not load as failed', (t) => {
  const page = { passed: false, testFile: 'a.test.ts', errors: [{ message: 'not found' }] };
  assert.deepEqual(countInBrowser(t, [page]), {
    passed: 0,
    failed: 1,
    skipped: 0,
    failures: ['a.test.ts: not found'],
  });
});
