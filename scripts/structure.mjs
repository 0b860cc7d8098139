/*
 * `npm test -- structure`: keeps the map of the repository true. It prints a count for each rule and
 * below it every place that breaks the rule; one is enough to fail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { globSync } from 'tinyglobby';
import { longClasses } from './structure/classes.mjs';
import {
  deadPaths,
  decisionsOutsideIndex,
  notMentioned,
  withoutReadme,
} from './structure/documents.mjs';
import { circles } from './structure/imports.mjs';
import { flaggedWords } from './structure/words.mjs';

const MAX_CLASS_LINES = 200;

const foldersIn = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
    .map((entry) => `${folder}/${entry.name}`);

const packages = ['tokens', ...foldersIn('packages')];
const manifests = packages.map((folder) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
);
const published = manifests.filter((manifest) => !manifest.private);
const sources = packages
  .map((folder) => `${folder}/src`)
  .filter((folder) => folder !== 'tokens/src');
const documents = globSync(['*.md', 'docs/**/*.md', '*/README.md', 'packages/**/README.md'], {
  ignore: ['**/node_modules/**', '**/dist/**'],
});

const imports = await circles([...sources, 'stories', '.storybook', 'test', 'scripts']);

const rules = {
  'import circles': imports.modules,
  'folders that import each other': imports.folders,
  [`classes over ${MAX_CLASS_LINES} lines`]: longClasses(
    globSync('packages/*/src/**/*.ts', { ignore: '**/node_modules/**' }),
    MAX_CLASS_LINES,
  ),
  'decisions missing from the index': decisionsOutsideIndex('docs/decisions'),
  'folders without a README': withoutReadme([
    ...packages,
    'packages',
    'packages/elements/src',
    'packages/server/src',
    'packages/audit/src',
    'stories',
    '.storybook',
    'scripts',
    'test',
    'test/audit',
    'test/conformance',
    'test/hostile-css',
    'test/size',
  ]),
  'packages missing from the map': [
    ...['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'packages/README.md'].flatMap(
      (file) =>
        notMentioned(
          file,
          packages.map((folder) => basename(folder)),
        ),
    ),
    ...notMentioned(
      'SECURITY.md',
      published.map(({ name }) => name),
    ),
  ],
  'flagged words': flaggedWords(),
  'paths in documents that lead nowhere': deadPaths(documents),
};

for (const [rule, places] of Object.entries(rules)) {
  console.log(`${String(places.length).padStart(4)} ${rule}`);
  for (const place of places) console.log(`       ${place}`);
}
if (Object.values(rules).some((places) => places.length)) process.exit(1);
