import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/* Firefox and WebKit for Web Test Runner, from Debian's packages (docs/contributing/checks.md). */

const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';

function need(path, packages) {
  if (!existsSync(path)) throw new Error(`${path} is missing: apt-get install ${packages}`);
}

/** Starts a program that ends with the tests. */
function startUntilExit(command, args, env = {}) {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  process.once('exit', () => child.kill());
  return child;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Firefox ESR, over WebDriver BiDi. */
export function firefox() {
  need(FIREFOX, 'firefox-esr');
  return puppeteerLauncher({
    launchOptions: { browser: 'firefox', executablePath: FIREFOX, headless: true },
    concurrency: 1,
  });
}

/** WebKitGTK's own browser, on a screen that nobody sees. */
export async function webkit() {
  need('/usr/bin/Xvfb', 'xvfb');
  need(WEBKIT_BROWSER, 'webkit2gtk-driver');
  const display = `:${90 + (process.pid % 100)}`;
  startUntilExit('Xvfb', [display, '-screen', '0', '1280x1024x24']);
  const port = await freePort();
  startUntilExit('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
    },
  });
}
