/* `npm start`: builds what changed, then serves Storybook and the example service until Ctrl-C. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { freePort } from './lib/ports.mjs';
import { root } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const STORYBOOK_PORT = Number(process.env.STORYBOOK_PORT || 6006);
const SERVICE_PORT = Number(process.env.PORT || 3000);

console.log('Building what changed…');
if (!(await build('build'))) process.exit(1);
const hasStorybook = await build('build:storybook');

const ends = [];
const stop = (code) => {
  for (const end of ends.splice(0)) end();
  process.exitCode = code;
};
process.once('SIGINT', () => stop(0));
process.once('SIGTERM', () => stop(0));

const lines = [
  hasStorybook
    ? await startStorybook()
    : 'Storybook        is not built in this checkout; the rest works',
  await startService(),
];
console.log(`\n${lines.map((line) => `  ${line}`).join('\n')}\n\n  Ctrl-C ends both.`);

async function startStorybook() {
  const port = await chosenPort('Storybook', STORYBOOK_PORT);
  const server = await serveFolder(join(root, 'storybook-static'), port);
  ends.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return `Storybook        http://localhost:${port}/`;
}

async function startService() {
  const main = join(root, 'packages/example-service/dist/main.js');
  if (!existsSync(main)) return 'Example service  is not built in this checkout; the rest works';
  const port = await chosenPort('The example service', SERVICE_PORT);
  const child = spawn(process.execPath, [main], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Ctrl-C reaches a whole group: the service would hear of its end twice, from the terminal and from us.
    detached: process.platform !== 'win32',
  });
  ends.push(() => child.kill('SIGTERM'));
  child.once('exit', (code) => {
    if (!code) return;
    console.error('The example service ended; it says why above. Storybook goes on.');
    process.exitCode = 1;
  });
  if (await answers(`http://127.0.0.1:${port}/`, child)) {
    return `Example service  http://localhost:${port}/`;
  }
  return 'Example service  did not start; it says why above';
}

async function chosenPort(name, wanted) {
  const port = await freePort(wanted);
  if (port !== wanted) console.log(`${name}: port ${wanted} is in use; taking ${port}.`);
  return port;
}

/** Waits until a server answers, so that the printed address works at once. */
async function answers(url, child) {
  while (child.exitCode === null && child.signalCode === null) {
    try {
      await fetch(url, { redirect: 'manual' });
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return false;
}
