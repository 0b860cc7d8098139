import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Each folder of `test/` with tests for Node is a check of its own. */
const nodeFolders = new Map(
  folders
    .map((name) => [name, below(`test/${name}`, '.test.mjs')])
    .filter(([, files]) => files.length),
);

/** Tests that drive a browser want the machine for themselves: what they wait for may take time. */
const wantsMachine = ([, files]) =>
  files.some((file) => /browser\.mjs|puppeteer/.test(readFileSync(join(root, file), 'utf8')));
const [alone, beside] = [true, false].map((wanted) =>
  [...nodeFolders].filter((folder) => wantsMachine(folder) === wanted),
);

/** Folders that must hold tests as soon as what they test is there. */
const EXPECTED = [
  { name: 'tokens', of: 'tokens/src' },
  { name: 'server', of: 'packages/server/src' },
  { name: 'service', of: 'packages/example-service/src', or: ['example-service'] },
  { name: 'parity', of: 'packages/elements/src' },
  { name: 'stories', of: '.storybook', or: ['storybook'] },
];

const missing = EXPECTED.filter(
  ({ name, of, or = [] }) => has(of) && ![name, ...or].some((folder) => nodeFolders.has(folder)),
).map(({ name, of }) => ({
  name,
  problem: `${of} is there, and test/${name}/ has no *.test.mjs.`,
}));

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
  ...missing,
  ...beside.map(([name, files]) => nodeTests(name, files)),
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
  ...alone.map(([name, files]) =>
    nodeTests(name, files, {
      alone: true,
      // The stories' tests read Storybook as it is published.
      before: /^(stories|storybook)$/.test(name) ? [['scripts/build.mjs', '--storybook']] : [],
    }),
  ),
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
