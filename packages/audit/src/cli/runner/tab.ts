import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'puppeteer-core';
import type { BrowserPool } from './browser.js';

/** Chromium retains memory for every page, so tabs are replaced regularly. */
const PAGES_PER_TAB = 40;
/** A browser tab that is replaced after many pages, or when a page has broken it. */
export class Tab {
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #used = 0;

  constructor(
    readonly pool: BrowserPool,
    readonly userAgent?: string,
  ) {}

  async page(): Promise<Page> {
    if (this.#used >= PAGES_PER_TAB || this.#page?.isClosed()) await this.drop();
    this.#used++;
    // A shared browser may refuse a tab once; that must not end the whole run.
    return (this.#page ??= await this.#open().catch(async () => {
      await this.drop();
      return this.#open();
    }));
  }

  async #open(): Promise<Page> {
    const { browser } = await this.pool.get();
    this.#context = await browser.createBrowserContext();
    const page = await this.#context.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    if (this.userAgent) {
      const own = await browser.userAgent();
      await page.setUserAgent({ userAgent: `${own.replace('Headless', '')} ${this.userAgent}` });
    }
    return page;
  }

  async drop(): Promise<void> {
    const context = this.#context;
    this.#context = this.#page = undefined;
    this.#used = 0;
    // A hanging tab does not respond to close() either.
    await Promise.race([context?.close().catch(() => {}), wait(5000)]);
  }
}
