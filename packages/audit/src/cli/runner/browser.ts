import { existsSync } from 'node:fs';
import puppeteer, { type Browser } from 'puppeteer-core';
import { UsageError } from '../../targets/target.js';

const KNOWN = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Renders the same glyphs and colours on every machine, and makes no requests except for the pages tested. */
const ARGUMENTS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

export interface OpenBrowser {
  browser: Browser;
  close(): Promise<void>;
}

/** Connects to a running Chromium (`ws://…`, `http://…`), or starts one by its path. */
export async function openBrowser(where?: string): Promise<OpenBrowser> {
  if (where && /^wss?:/.test(where)) return connect({ browserWSEndpoint: where });
  if (where && /^https?:/.test(where)) return connect({ browserURL: where });
  const program = where ?? process.env.CHROME_PATH ?? KNOWN.find((path) => existsSync(path));
  if (!program || !existsSync(program)) {
    throw new UsageError(
      where
        ? `--browser ${where}: no such program`
        : 'Chromium was not found; set --browser or CHROME_PATH',
    );
  }
  // Chromium's sandbox does not work for root, as in containers.
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: program.includes('headless-shell') ? 'shell' : true,
    args: isRoot ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
    protocolTimeout: 120_000,
  });
  return { browser, close: () => browser.close() };
}

async function connect(where: { browserWSEndpoint: string } | { browserURL: string }) {
  try {
    const browser = await puppeteer.connect({ ...where, protocolTimeout: 120_000 });
    // Not started by us, so it is left running.
    return { browser, close: () => browser.disconnect() };
  } catch (error) {
    throw new UsageError(`--browser ${Object.values(where)[0]}: ${(error as Error).message}`);
  }
}

/** One browser for all workers, replaced if it crashes. */
export class BrowserPool {
  #open: Promise<OpenBrowser> | undefined;
  constructor(readonly where?: string) {}

  async get(): Promise<OpenBrowser> {
    const open = await (this.#open ??= openBrowser(this.where));
    if (open.browser.connected) return open;
    this.#open = undefined;
    return this.get();
  }

  async close(): Promise<void> {
    const open = await this.#open?.catch(() => undefined);
    await open?.close().catch(() => {});
  }
}
