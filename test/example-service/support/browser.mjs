import { after } from 'node:test';
import puppeteer from 'puppeteer-core';
import { startServer } from './server.mjs';
import { Visitor } from './visitor.mjs';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium-headless-shell';

/** One browser for a test file; each visitor has cookies of their own. */
export async function startBrowser(origin) {
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    // Tests run as root in a container, where Chromium has no sandbox, and open only our own pages.
    args: ['--no-sandbox'],
  });
  return {
    async newVisitor(options) {
      const context = await browser.createBrowserContext();
      return Visitor.in(await context.newPage(), origin, options);
    },
    stop: () => browser.close(),
  };
}

/** The example service, and a browser to visit it with, for the tests of a file. */
export async function startService() {
  const server = await startServer();
  const browser = await startBrowser(server.address);
  after(async () => {
    await browser.stop();
    await server.stop();
  });
  return { server, browser };
}
