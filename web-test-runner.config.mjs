import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { CHROMIUM_ARGUMENTS, chromiumPath } from './scripts/browsers.mjs';
import { nusaCommands } from './test/support/commands.mjs';
import { regionFiles } from './test/support/region-files.mjs';
import { storyModules } from './test/support/stories.mjs';
import { uploadServer } from './test/support/upload-server.mjs';

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
  files: 'test/elements/**/*.test.ts',
  nodeResolve: { exportConditions: ['development'] },
  // Firefox and WebKit have one focus for all their pages.
  concurrency: engines.length > 1 || engines[0] !== 'chromium' ? 1 : 2,
  middleware: [uploadServer(), regionFiles()],
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
  testsFinishTimeout: 600_000, // A file; on a busy machine the stories take four minutes.
  testFramework: { config: { timeout: 20_000 } },
};
