/*
 * Makes a fresh clone ready: installs the dependencies when the lock file or Node changed, and
 * with `--browser` finds or installs a Chromium. `npm start` and `npm test` run it first, so it
 * imports nothing that has to be installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumPath } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = new URL('../node_modules/.nusa-set-up', import.meta.url);

checkNode();
installDependencies();
if (process.argv.includes('--browser')) findBrowser();

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Nusa needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function installDependencies() {
  const stamp = createHash('sha256')
    .update(readFileSync(new URL('../package-lock.json', import.meta.url)))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing the dependencies (about a minute, once)…');
  // `error`: some tools name Node 22 as their engine and run on Node 20 all the same.
  const npm = spawnSync('npm', ['ci', '--prefer-offline', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) fail('The dependencies could not be installed; npm says why above.');
  writeFileSync(stampFile, stamp);
}

function findBrowser() {
  const path = chromiumPath();
  if (path && existsSync(path)) return;
  if (process.env.CHROME_PATH) fail(`CHROME_PATH is "${path}", and there is no such file.`);
  if (canInstall() && installChromium() && chromiumPath()) return;
  fail(
    'The tests need Chromium: install it (Debian: apt-get install chromium-headless-shell) or set CHROME_PATH.',
  );
}

/** Only where it is known to work: Debian's package, as root. */
function canInstall() {
  const isRoot = process.getuid?.() === 0;
  const release = '/etc/os-release';
  return isRoot && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function installChromium() {
  console.log('Installing Chromium (about 70 MB, once)…');
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return (
    apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium-headless-shell')
  );
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
