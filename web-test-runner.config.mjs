import { readFile } from 'node:fs/promises';
import { dataFolder } from '@nusa/regions';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './scripts/browsers.mjs';
import { nusaCommands } from './test/support/commands.mjs';
import { storyModules } from './test/support/stories.mjs';

/** `ENGINES=all`, or some of `chromium,firefox,webkit`. */
const engines = (process.env.ENGINES ?? 'chromium')
  .replace('all', 'chromium,firefox,webkit')
  .split(',');

const chromium = chromeLauncher({
  launchOptions: {
    headless: 'shell',
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGUMENTS,
  },
});

/** Loaded only when asked for: most machines have Chromium alone. */
async function launchers() {
  const others = engines.some((engine) => engine !== 'chromium')
    ? await import('./test/support/engines.mjs')
    : undefined;
  return Promise.all(
    engines.map((engine) => (engine === 'chromium' ? chromium : others[engine]())),
  );
}

export default {
  files: 'test/components/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  // Firefox and WebKit have one focus for all their pages.
  concurrency: engines.length > 1 || engines[0] !== 'chromium' ? 1 : 2,
  browsers: await launchers(),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: new URL('./tsconfig.json', import.meta.url).pathname,
    }),
    nusaCommands(),
    storyModules(),
  ],
  // Where the tests and stories look for the regions; the server would make modules of JSON files.
  middleware: [
    async (context, next) => {
      const [, file] = context.path.match(/^\/wilayah\/([\w.]+\.json)$/) ?? [];
      if (!file) return next();
      context.type = 'application/json';
      context.body = await readFile(new URL(file, dataFolder)).catch(() => undefined);
    },
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Nusa</title>
    <link rel="stylesheet" href="/packages/elements/dist/nusa.css" />
  </head>
  <body class="nusa-page">
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 20_000 } },
};
