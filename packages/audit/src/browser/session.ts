import type { CDPSession, Page, Viewport } from 'puppeteer-core';
import type { Limits } from '../model/limits.js';
import type { Level, SiteFacts } from '../model/schema.js';
import { IsolatedWorld } from './isolated-world.js';
import { NavigationGuard } from './navigation-guard.js';
import type { ScreenshotStore } from './screenshots.js';

export interface SessionOptions {
  /** The id of the subject, for the records. */
  subject: string;
  level: Level;
  standard: string;
  limits: Limits;
  screenshots: ScreenshotStore;
  /** What names of the audited components start with: `nusa-`. */
  elementPrefix: string;
  /** The page is a fragment, such as a story in its frame. */
  isFragment?: boolean;
  /** What the server sent; read from the browser when absent. */
  source?: string;
  /** Brings the page back to its initial state. */
  reload: () => Promise<void>;
  /** Opens the version for browsers without JavaScript; `null` if none exists, `reload` by default. */
  openWithoutScript?: (() => Promise<void>) | null;
}

/** One page under audit, and what its checks share. */
export class Session {
  /** Versions of the page's components, by tag. */
  readonly components: Record<string, string> = {};
  /** The language that the document declares. */
  language = '';
  facts: SiteFacts | undefined;
  #world: IsolatedWorld | undefined;
  #isDirty = false;
  readonly #results = new Map<string, Promise<unknown>>();
  readonly #initialViewport: Viewport;

  private constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly navigationGuard: NavigationGuard,
    private readonly options: SessionOptions,
  ) {
    this.#initialViewport = page.viewport() ?? { width: 1280, height: 800 };
  }

  /** Attaches to a loaded page. The caller detaches `cdp` when it is done. */
  static async open(page: Page, cdp: CDPSession, options: SessionOptions): Promise<Session> {
    const guard = await NavigationGuard.enable(cdp, await topFrameId(cdp));
    return new Session(page, cdp, guard, options);
  }

  get subject(): string {
    return this.options.subject;
  }

  get level(): Level {
    return this.options.level;
  }

  get standard(): string {
    return this.options.standard;
  }

  get limits(): Limits {
    return this.options.limits;
  }

  get screenshots(): ScreenshotStore {
    return this.options.screenshots;
  }

  get elementPrefix(): string {
    return this.options.elementPrefix;
  }

  get isFragment(): boolean {
    return this.options.isFragment ?? false;
  }

  get viewport(): Viewport {
    return this.#initialViewport;
  }

  /** The markup that the server sent, if the caller or the browser still has it. */
  source(): Promise<string | undefined> {
    return this.once('source', async () => {
      if (this.options.source !== undefined) return this.options.source;
      const frameId = await topFrameId(this.cdp);
      const url = this.page.url();
      try {
        await this.cdp.send('Page.enable');
        const { content, base64Encoded } = await this.cdp.send('Page.getResourceContent', {
          frameId,
          url,
        });
        return base64Encoded ? Buffer.from(content, 'base64').toString('utf8') : content;
      } catch {
        return undefined;
      }
    });
  }

  /** The isolated world of the top document; a new one after each load. */
  async world(): Promise<IsolatedWorld> {
    return (this.#world ??= await this.worldOf(await topFrameId(this.cdp)));
  }

  worldOf(frameId: string): Promise<IsolatedWorld> {
    return IsolatedWorld.open(this.cdp, frameId, this.limits.check, this.elementPrefix);
  }

  /** Runs a function in the page's isolated world. */
  async call<Arguments extends unknown[], Result>(
    work: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.world()).call(work, ...values);
  }

  /** Runs work that several checks need, and returns the same result to each. */
  once<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    let result = this.#results.get(name) as Promise<Result> | undefined;
    if (!result) {
      result = work();
      this.#results.set(name, result);
    }
    return result;
  }

  /** Marks the page as modified, so that it is reloaded before the next check. */
  markDirty(): void {
    this.#isDirty = true;
    this.#world = undefined;
  }

  /** Reloads the page if a check has modified it. */
  async restore(): Promise<void> {
    if (!this.#isDirty) return;
    this.#world = undefined;
    await this.navigationGuard.allowNavigation(this.options.reload);
    this.#isDirty = false;
    this.#world = undefined;
  }

  /** False when the page is known to have no version without JavaScript. */
  get canOpenWithoutScript(): boolean {
    return this.options.openWithoutScript !== null;
  }

  /** Opens the version for browsers without JavaScript. */
  async openWithoutScript(): Promise<void> {
    this.markDirty();
    await this.navigationGuard.allowNavigation(
      this.options.openWithoutScript ?? this.options.reload,
    );
    this.#world = undefined;
  }

  /** Discards the isolated world, after a navigation that the page started. */
  resetWorld(): void {
    this.#world = undefined;
  }

  /** Runs work with another window size, then restores the initial one. */
  async withViewport<Result>(viewport: Viewport, work: () => Promise<Result>): Promise<Result> {
    await this.page.setViewport(viewport);
    try {
      await this.settle();
      return await work();
    } finally {
      await this.page.setViewport(this.#initialViewport);
      await this.settle();
    }
  }

  /** Runs work with emulated media features or another medium, then resets them. */
  async withMedia<Result>(
    features: Record<string, string>,
    work: () => Promise<Result>,
    media = '',
  ): Promise<Result> {
    await this.cdp.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    try {
      await this.settle();
      return await work();
    } finally {
      await this.cdp.send('Emulation.setEmulatedMedia', { media: '', features: [] });
      await this.settle();
    }
  }

  /** Waits until the last change has been laid out and painted. */
  async settle(): Promise<void> {
    await this.call(
      () =>
        new Promise<void>((done) => {
          const late = setTimeout(done, 200); // A background page paints no frames.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              clearTimeout(late);
              done();
            }),
          );
        }),
    );
  }
}

const topFrameId = async (cdp: CDPSession): Promise<string> =>
  (await cdp.send('Page.getFrameTree')).frameTree.frame.id;
