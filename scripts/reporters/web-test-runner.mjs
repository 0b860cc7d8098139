import { writeFileSync } from 'node:fs';

function addTests({ suites, tests }, counts) {
  for (const test of tests) {
    if (test.skipped) counts.skipped++;
    else if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const suite of suites) addTests(suite, counts);
}

/** A reporter for Web Test Runner: writes how many tests passed, failed and were skipped, as JSON. */
export function countReporter(file) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        if (session.testResults) addTests(session.testResults, counts);
        // A file that could not be loaded, or that ended too early, has no test to its name.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
