/* `npm run lint`: code, styles and packages; `-- --fix` fixes what can be fixed automatically. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode } from './lib/run.mjs';

const fix = process.argv.includes('--fix') ? ['--fix'] : [];
const packages = ['tokens', 'packages/elements', 'packages/server', 'packages/formats'].filter(
  (folder) => existsSync(join(root, folder, 'package.json')),
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
    // `--pack=false` reads the folder: packing would need npm's network cache.
    await runNode(['node_modules/publint/src/cli.js', folder, '--strict', '--pack', 'npm']),
  );
}

for (const { code, output } of results) if (code !== 0) console.log(output.trimEnd());
if (results.some(({ code }) => code !== 0)) process.exit(1);
