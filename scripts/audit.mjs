/*
 * `npm run audit`: our own audit of every story in both languages and of the example service, and from
 * its results the evidence page of each component, shown in Storybook, and one OpenACR.
 * `-- --id 'components-button--*'` takes some stories, `-- --shard 1/4` a part, `-- --resume` goes on.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeEvidencePages } from './lib/audit-evidence.mjs';
import { build } from './lib/build.mjs';
import { buildSteps, storybookStep } from './lib/build-steps.mjs';
import { root } from './lib/run.mjs';
import { startServer } from '../test/journeys/support/server.mjs';

const cli = join(root, 'packages/audit/dist/cli.js');
const results = join(root, 'audit-results');
const passed = process.argv.slice(2);
const reviews = join(root, 'test/audit/reviews.yaml');
const known = existsSync(reviews) ? ['--reviews', reviews] : [];

/** The audit's own command; resolves to its exit code. */
function audit(...args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit', cwd: root });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 4));
  });
}

if (!(await build([...buildSteps, storybookStep]))) process.exit(1);
mkdirSync(results, { recursive: true });
const common = ['--level', 'full', '--evidence', 'all', '--lang', 'id,en', ...known];
const codes = [];

codes.push(
  await audit(
    'story',
    ...['--dir', 'storybook-static', '-o', 'audit-results/stories', '--name', 'Nusa'],
    ...['--globals', 'language:id', '--globals', 'language:en'],
    ...common,
    ...passed,
  ),
);

if (!passed.includes('--id')) {
  const service = await startServer();
  const journeys = ['domisili', 'domisili-kesalahan'].map(
    (name) => `test/audit/journeys/${name}.yaml`,
  );
  const rest = passed.filter((flag) => flag !== '--dir');
  codes.push(
    await audit(
      'journey',
      ...journeys,
      ...[
        '--base',
        service.address,
        '-o',
        'audit-results/service',
        '--name',
        'Surat keterangan domisili',
      ],
      ...common,
      ...rest,
    ),
  );
  await service.stop();
}

const stories = join(results, 'stories', 'results.jsonl');
if (existsSync(stories)) {
  const count = await writeEvidencePages(stories, join(root, 'storybook-static', 'audit'));
  console.log(`Evidence of ${count} components: storybook-static/audit`);
  await audit('report', stories, '-f', 'openacr', '--lang', 'id,en', '--name', 'Nusa', ...known);
}
// Failures first, then what could not be tested.
process.exitCode = codes.includes(1) ? 1 : Math.max(...codes);
