import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from 'puppeteer-core';
import type { PageResult } from '../../model/schema.js';
import type { ResultStore } from '../../results/store.js';
import { untestedResult } from '../../results/untested.js';
import type { Politeness } from '../../targets/host-throttle.js';
import type { Work } from '../../targets/target.js';
import { DEFAULT_LIMITS } from './auditor.js';
import type { BrowserPool } from './browser.js';
import type { Progress } from './progress.js';
import { runOne, type OneSettings } from './run-one.js';

export interface AllSettings extends OneSettings {
  store: ResultStore;
  progress: Progress;
  politeness: Politeness;
  workers: number;
  userAgent?: string;
  pool: BrowserPool;
  stop: AbortSignal;
}

/** Chromium keeps something of every page; a new tab now and then keeps memory flat. */
const PAGES_OF_A_TAB = 40;
/** Over the page's own limit: then it is not the page that hangs, but its tab. */
const GRACE = 15_000;

/** A tab that is replaced when it is old, or when a page has broken it. */
class Tab {
  #context: BrowserContext | undefined;
  #page: Page | undefined;
  #used = 0;

  constructor(
    readonly pool: BrowserPool,
    readonly userAgent?: string,
  ) {}

  async page(): Promise<Page> {
    if (this.#used >= PAGES_OF_A_TAB || this.#page?.isClosed()) await this.drop();
    this.#used++;
    // A browser that others use too may refuse a tab once; one page must not end the run of all.
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
    // A tab that hangs does not answer when it is closed either.
    await Promise.race([context?.close().catch(() => {}), wait(5000)]);
  }
}

async function withLimit(
  milliseconds: number,
  work: Work,
  result: Promise<PageResult>,
): Promise<{ result: PageResult; hangs: boolean }> {
  const controller = new AbortController();
  const late = wait(milliseconds, undefined, { signal: controller.signal }).then(() => ({
    hangs: true,
    result: untestedResult({ ...work, type: 'subject', milliseconds }, 'timeout', {
      id: 'Halaman ini tidak selesai dalam waktu yang diberikan.',
      en: 'The page was not done in the time given.',
    }),
  }));
  late.catch(() => {});
  try {
    return await Promise.race([late, result.then((each) => ({ result: each, hangs: false }))]);
  } finally {
    controller.abort();
  }
}

/** Audits everything that is not stored yet, several at a time. */
export async function runAll(works: readonly Work[], settings: AllSettings): Promise<void> {
  const { store, progress, politeness, robots, workers, limits, pool, stop } = settings;
  const queue = works.filter(({ id }) => !store.has(id));
  let next = 0;
  const worker = async () => {
    const tab = new Tab(pool, settings.userAgent);
    while (next < queue.length && !stop.aborted) {
      const work = queue[next++] as Work;
      const leave = await politeness.enter(work.open, (await robots.of(work.open)).delay);
      try {
        progress.start(work.id);
        const page = await tab.page();
        const { subject, load } = { ...DEFAULT_LIMITS, ...limits };
        const most = subject + load + GRACE;
        const { result, hangs } = await withLimit(most, work, runOne(page, work, settings));
        await store.add(plain(result, work));
        progress.done(result);
        if (hangs || result.subject.state !== 'loaded') await tab.drop();
      } finally {
        leave();
      }
    }
    await tab.drop();
  };
  await Promise.all(Array.from({ length: Math.min(workers, queue.length) }, worker));
}

/** The result under the name that the work has, without what only ran here. */
const plain = (result: PageResult, { id }: Work): PageResult => ({
  ...result,
  subject: { ...pick(result.subject), id },
});

function pick(subject: PageResult['subject']): PageResult['subject'] {
  const { type, id, url, state, reason, title, language, components, evidence } = subject;
  const { startedAt, milliseconds } = subject;
  return {
    type,
    id,
    url,
    state,
    ...(reason && { reason }),
    ...(title !== undefined && { title }),
    ...(language !== undefined && { language }),
    ...(components && { components }),
    ...(evidence && { evidence }),
    startedAt,
    milliseconds,
  };
}
