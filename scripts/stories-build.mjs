import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Builds Storybook into `storybook-static/` from the built packages. Uses no network: telemetry is
 * off.
 */

const repository = fileURLToPath(new URL('..', import.meta.url));
const output = join(repository, 'storybook-static');
const storybook = join(repository, 'node_modules/storybook/dist/bin/dispatcher.js');

const started = performance.now();
try {
  execFileSync(
    process.execPath,
    [storybook, 'build', '--quiet', '--loglevel', 'error', '--output-dir', output],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true', NODE_ENV: 'production' },
    },
  );
} catch (error) {
  process.stderr.write(`${error.stdout}${error.stderr}`);
  process.exit(1);
}
// It describes the machine of the build: versions, package manager, installed packages.
rmSync(join(output, 'project.json'), { force: true });

// The evidence of the last `npm run audit`, or an empty index, so that docs pages get no 404.
const evidence = join(repository, 'audit-results/components');
if (existsSync(evidence)) cpSync(evidence, join(output, 'audit'), { recursive: true });
else {
  mkdirSync(join(output, 'audit'), { recursive: true });
  writeFileSync(join(output, 'audit', 'index.json'), '{}');
}

const files = readdirSync(output, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
const pages = files.filter((file) => /[\\/]ssr[\\/].*\.html$/.test(file)).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `storybook-static: ${files.length} files, ${(size / 2 ** 20).toFixed(1)} MiB, ${pages} pages without JavaScript, ${seconds} s`,
);
