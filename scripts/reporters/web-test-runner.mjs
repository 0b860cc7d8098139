import { writeFileSync } from 'node:fs';

function addTests({ suites, tests }, counts, path) {
  for (const test of tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else {
      counts.failed++;
      const name = [...path, test.name].join(' › ');
      counts.failures.push(`${name}: ${test.error?.message ?? 'no reason given'}`);
    }
  }
  for (const suite of suites) addTests(suite, counts, [...path, suite.name]);
}

/** A reporter for Web Test Runner: writes how many tests passed, failed and were skipped, and what failed, as JSON. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) addTests(session.testResults, counts, [session.testFile]);
        // A file that could not be loaded, or that ended too early, has no test to its name.
        if (!session.passed && counts.failed === before) {
          counts.failed++;
          const reasons = session.errors.map(({ message }) => message).join('; ');
          counts.failures.push(`${session.testFile}: ${reasons || 'did not end'}`);
        }
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
