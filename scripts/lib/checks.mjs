import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './run.mjs';

const TSC = 'node_modules/typescript7/bin/tsc';
const has = (path) => existsSync(join(root, path));

const below = (folder, ending) => filesBelow(folder).filter((file) => file.endsWith(ending));

/** `node --test` over some files; they count their own tests. */
const nodeTests = (name, files, options) => ({
  name,
  commands: [
    [
      '--test',
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-test.mjs',
      '--test-reporter-destination={results}',
      ...files,
    ],
  ],
  counted: true,
  ...options,
});

/** The top folders of `test/`: each is a check of its own. */
const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Browser tests run alone, because their timeouts assume an idle machine. */
const isBrowserTest = (file) => file.endsWith('.browser.test.mjs');

/** Folders whose browser tests do not have that name yet. */
const ALONE = ['journeys', 'audit'];

const nodeChecks = folders.flatMap((folder) => {
  const files = below(`test/${folder}`, '.test.mjs');
  const alone = ALONE.includes(folder) ? files : files.filter(isBrowserTest);
  const beside = files.filter((file) => !alone.includes(file));
  return [
    ...(beside.length ? [nodeTests(folder, beside)] : []),
    ...(alone.length
      ? [
          nodeTests(`${folder} browser`, alone, {
            alone: true,
            // These tests read Storybook as it is published.
            before: folder === 'storybook' ? [['scripts/build.mjs', '--storybook']] : [],
          }),
        ]
      : []),
  ];
});

const projects = [
  'packages/elements',
  'packages/server',
  'packages/formats',
  'packages/example-service',
  'packages/audit',
]
  .filter((folder) => has(`${folder}/tsconfig.json`) && has(`${folder}/src`))
  .concat('tsconfig.json');

const styleFiles = () =>
  [...below('packages', '.css'), ...below('packages', '.styles.ts')].filter((file) =>
    file.includes('/src/'),
  );

/**
 * What `npm test` does, in this order. A check without `alone` may run beside another;
 * one that counts writes `{ passed, failed, skipped }` to the file that NUSA_RESULTS names.
 */
export const checks = [
  {
    name: 'build',
    alone: true,
    commands: [['scripts/build.mjs']],
  },
  { name: 'types', commands: projects.map((project) => [TSC, '-p', project, '--noEmit']) },
  { name: 'lint', commands: [['scripts/lint.mjs']] },
  { name: 'format', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']] },
  {
    name: 'contrast',
    commands: [['tokens/build/check-contrast.mjs', ...styleFiles()]],
  },
  ...nodeChecks.filter(({ alone }) => !alone),
  {
    name: 'components',
    alone: true,
    counted: true,
    commands: [
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'scripts/web-test-runner.counted.config.mjs',
      ],
    ],
  },
  ...nodeChecks.filter(({ alone }) => alone),
  { name: 'sizes', commands: [['test/size/size.mjs']], alone: true },
  ...below('test/size', '.mjs')
    // Mounting every component takes minutes, and time never fails a build: only `npm run bench` does it.
    .filter((file) => /\/bench-(?!mount-components)[\w-]+\.mjs$/.test(file))
    .map((file) => ({
      name: file.match(/(bench-[\w-]+)\.mjs$/)[1].replace('bench-', 'bench '),
      alone: true,
      shown: true,
      commands: [[file]],
    })),
];
