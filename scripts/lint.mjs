/* `npm run lint`: code, styles and packages; `-- --fix` fixes what can be fixed automatically. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './lib/run.mjs';

const fix = process.argv.includes('--fix') ? ['--fix'] : [];
/** Every folder of a package that is published. */
const packages = [
  'tokens',
  ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`),
]
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .filter(
    (folder) => !JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).private,
  );

const results = [
  await runNode(['node_modules/eslint/bin/eslint.js', '--max-warnings=0', ...fix, '.']),
  await runNode([
    'node_modules/stylelint/bin/stylelint.mjs',
    '--allow-empty-input',
    ...fix,
    'packages/*/src/**/*.{css,styles.ts}',
  ]),
];
for (const folder of packages) {
  results.push(
    await runNode(['node_modules/publint/src/cli.js', folder, '--strict', '--pack', 'npm']),
  );
}

for (const { code, output } of results) if (code !== 0) console.log(output.trimEnd());
if (results.some(({ code }) => code !== 0)) process.exit(1);
