/*
 * The floors of the audit: each folder imports only the folders in its list. Paths are relative to the
 * repository's root, whose configuration includes this one; ESLint would take a file named
 * eslint.config.mjs here instead of it.
 */
const SRC = 'packages/audit/src';
const CORE = ['checks', 'engines', 'browser', 'model'];
const ROOT_FILES = ['audit-page.ts', 'check-list.ts', 'run-check.ts', 'describe-page.ts'];

const FLOORS = {
  model: [],
  browser: ['model'],
  checks: ['browser', 'model'],
  engines: ['checks', 'browser', 'model'],
  results: ['model'],
  report: ['results', 'model'],
  targets: ['browser', 'model'],
  'cli/shared': ['report', 'results', 'targets', 'model'],
  'cli/review-app': ['report', 'results', 'model'],
  'cli/runner': ['cli/shared', 'targets', 'report', 'results', ...CORE, ...ROOT_FILES],
};

const zones = Object.entries(FLOORS).map(([floor, allowed]) => ({
  target: `${SRC}/${floor}`,
  from: SRC,
  except: [floor, ...allowed].map((folder) => `./${folder}`),
  message: `${floor} imports only ${allowed.join(', ') || 'its own files'}: see packages/audit/src/README.md.`,
}));

export default [
  {
    files: [`${SRC}/**/*.ts`],
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  {
    // Reports are written where no browser is installed.
    files: ['model', 'results', 'report'].map((folder) => `${SRC}/${folder}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(puppeteer|axe-core)', message: '@nusa/audit/report needs no browser.' },
          ],
        },
      ],
    },
  },
];
