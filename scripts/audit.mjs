/*
 * `npm run audit`: audits every story in both languages and the example service, then writes from the results
 * an evidence page per component, shown in Storybook, and an OpenACR.
 * `-- --id 'components-button--*'` audits some stories, into a folder of their own; `-- --shard 1/4` a part;
 * `-- --resume` continues an interrupted run; `-- --again` also repeats what failed.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeEvidencePages } from './lib/audit-evidence.mjs';
import { build } from './lib/build.mjs';
import { root } from './lib/run.mjs';
import { startServer } from '../test/example-service/support/server.mjs';

const cli = join(root, 'packages/audit/dist/cli/bin.js');
const passed = process.argv.slice(2);
const isPart = passed.some((flag) => flag === '--id' || flag.startsWith('--id='));
const out = isPart ? 'audit-results/part' : 'audit-results';
const reviews = join(root, 'test/audit/reviews.yaml');
const known = existsSync(reviews) ? ['--reviews', reviews] : [];

/**
 * Checks that the language can affect: words and their lengths. Focus, colours, motion and behaviour come from
 * the same markup and styles in both languages, so they are tested in Bahasa Indonesia only.
 */
const ENGLISH_TOO =
  'axe,html,name,transcript,language,content,facts,forms,reflow,zoom,text-spacing';

/** Runs the audit command and resolves with its exit code. */
function audit(...args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'inherit', cwd: root });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 4));
  });
}

if (!(await build('build:storybook'))) process.exit(1);
mkdirSync(join(root, out), { recursive: true });
const common = [
  // One story has 10,000 options, which engines take long to test.
  ...['--timeout', '900'],
  ...['--level', 'full', '--evidence', 'all', '--lang', 'id,en'],
  ...['--components', 'packages/elements/dist/versions.json'],
  ...known,
];
const codes = [];

codes.push(
  await audit(
    'story',
    ...['--dir', 'storybook-static', '-o', `${out}/stories`, '--name', 'Nusa'],
    ...['--globals', 'language:id', '--globals', 'language:en', '--variant-checks', ENGLISH_TOO],
    ...['--without-script', 'ssr/{story}.html'],
    ...common,
    ...passed,
  ),
);

if (!isPart) {
  const service = await startServer();
  const journeys = ['domisili', 'domisili-kesalahan'].map(
    (name) => `test/audit/journeys/${name}.yaml`,
  );
  codes.push(
    await audit(
      'journey',
      ...journeys,
      ...['--base', service.address, '-o', `${out}/service`],
      ...['--name', 'Surat keterangan domisili'],
      ...common,
      ...passed,
    ),
  );
  await service.stop();
}

const stories = join(root, out, 'stories/results.jsonl');
if (existsSync(stories)) {
  const count = await writeEvidencePages(stories, join(root, 'audit-results/components'));
  const { version } = JSON.parse(
    readFileSync(join(root, 'packages/elements/package.json'), 'utf8'),
  );
  await audit(
    ...['report', stories, '-f', 'openacr', '--lang', 'id,en'],
    ...['--name', 'Nusa', '--product-version', version, ...known],
  );
  // A run of some stories does not describe a release.
  for (const language of isPart ? [] : ['id', 'en']) {
    copyFileSync(
      join(root, out, `stories/report.${language}.openacr.yaml`),
      join(root, `audit-results/components/openacr.${language}.yaml`),
    );
  }
  await build('build:storybook'); // Includes the evidence pages.
  console.log(`Evidence for ${count} components is in Storybook and in audit-results/components`);
}
// Failures take precedence over untested pages.
process.exitCode = codes.includes(1) ? 1 : Math.max(...codes);
