import { after } from 'node:test';
import { launchBrowser } from './browser.mjs';
import { startPageServer } from './page-server.mjs';

/** A browser, and a server of pages, for the tests of a file. */
export async function startPages() {
  const [browser, server] = await Promise.all([launchBrowser(), startPageServer()]);
  after(async () => {
    await browser.close();
    await server.close();
  });
  return { browser, server };
}
