import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './run.mjs';

const TSC = 'node_modules/typescript7/bin/tsc';
const has = (path) => existsSync(join(root, path));

const below = (folder, ending) => filesBelow(folder).filter((file) => file.endsWith(ending));

/** Stands for the files of a check in its command: all of them, or those that somebody asked for. */
const FILES = '{files}';

/** `node --test` over some files; they count their own tests. */
const nodeTests = (name, files, options) => ({
  name,
  files,
  commands: [
    [
      '--test',
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=./scripts/reporters/node-test.mjs',
      '--test-reporter-destination={results}',
      FILES,
    ],
  ],
  counted: true,
  ...options,
});

const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** The tests for Node in each folder of `test/`: `*.browser.test.mjs` drive a browser. */
const testsOf = (folder) => {
  const files = below(`test/${folder}`, '.test.mjs');
  const inBrowser = files.filter((file) => file.endsWith('.browser.test.mjs'));
  return { folder, inNode: files.filter((file) => !inBrowser.includes(file)), inBrowser };
};
const nodeFolders = folders.map(testsOf);

/** Folders that must hold tests as soon as what they test is there. */
const EXPECTED = {
  tokens: 'tokens/src',
  server: 'packages/server/src',
  'example-service': 'packages/example-service/src',
  repository: 'packages/elements/src',
  storybook: '.storybook',
};

const missing = Object.entries(EXPECTED)
  .filter(([folder, tested]) => has(tested) && !below(`test/${folder}`, '.test.mjs').length)
  .map(([folder, tested]) => ({
    name: folder,
    problem: `${tested} is there, but test/${folder}/ has no *.test.mjs.`,
  }));

const projects = [
  'packages/elements',
  'packages/server',
  'packages/formats',
  'packages/regions',
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
    npm: ['build'],
    commands: [],
  },
  { name: 'types', commands: projects.map((project) => [TSC, '-p', project, '--noEmit']) },
  { name: 'lint', commands: [['scripts/lint.mjs']] },
  { name: 'structure', shown: true, commands: [['scripts/structure.mjs']] },
  { name: 'format', commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '.']] },
  {
    name: 'contrast',
    commands: [['tokens/build/check-contrast.mjs', ...styleFiles()]],
  },
  ...missing,
  ...nodeFolders
    .filter(({ inNode }) => inNode.length)
    .map(({ folder, inNode }) => nodeTests(folder, inNode)),
  {
    name: 'components',
    alone: true,
    counted: true,
    files: below('test', '.test.ts'),
    commands: [
      [
        'node_modules/@web/test-runner/dist/bin.js',
        '--config',
        'scripts/web-test-runner.counted.config.mjs',
        '--files',
        FILES,
      ],
    ],
  },
  // These run alone, because their timeouts assume an idle machine.
  ...nodeFolders
    .filter(({ inBrowser }) => inBrowser.length)
    .map(({ folder, inBrowser }) =>
      nodeTests(`${folder} browser`, inBrowser, {
        alone: true,
        // They read Storybook as it is published.
        npm: folder === 'storybook' ? ['build:storybook'] : [],
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

/** Puts files in the place of `{files}` in a command. */
export const withFiles = (command, files = []) =>
  command.flatMap((argument) => (argument === FILES ? files : [argument]));

const matches = (file, words) => words.some((word) => file.split('/').pop().startsWith(word));

/**
 * The checks that some words name, with the files that the other words choose:
 * `components button` is the components check with `button.test.ts` alone.
 *
 * @param {string[]} words the arguments of `npm test`; none chooses everything
 * @throws {Error} when a word names neither a check nor a file of a chosen check
 */
export function chooseChecks(words) {
  if (!words.length) return checks;
  const names = checks.map(({ name }) => name);
  const chosen = checks.filter(
    ({ name }) => words.includes(name) || words.includes(name.split(' ')[0]),
  );
  const filters = words
    .filter((word) => !chosen.some(({ name }) => name.split(' ')[0] === word))
    .filter((word) => !names.includes(word));
  const files = chosen.flatMap((check) => check.files ?? []);
  const unknown = chosen.length
    ? filters.filter((filter) => !files.some((file) => matches(file, [filter])))
    : filters;
  if (unknown.length) {
    throw new Error(
      `No check, and no file of the chosen checks, is called ${unknown.join(', ')}; the checks are ${names.join(', ')}.`,
    );
  }
  if (!filters.length) return chosen;
  return chosen
    .map((check) => ({
      ...check,
      files: check.files?.filter((file) => matches(file, filters)),
    }))
    .filter(({ files }) => !files || files.length);
}
