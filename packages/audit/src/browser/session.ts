import type { CDPSession, Page, Viewport } from 'puppeteer-core';
import type { Hold } from './navigation-guard.js';
import type { Limits } from '../model/limits.js';
import { World } from './isolated-world.js';
import type { BothLanguages, Evidence, Finding, PageFacts } from '../model/schema.js';

export type Level = 'quick' | 'standard' | 'full';

/** What a check found: a finding without what every finding has. */
export interface Found extends Pick<
  Finding,
  'outcome' | 'target' | 'message' | 'question' | 'evidence' | 'tags'
> {
  /** Instead of all criteria of the check. */
  criteria?: string[];
  /** The rule, for an engine that has many: `axe/color-contrast`. */
  check?: string;
  /** What tells two findings at one place apart in the fingerprint. */
  detail?: string;
}

export interface Outcome {
  findings: Found[];
  /** Criteria for which the page has no content that could fail. */
  inapplicable?: string[];
  /** Of the page as a whole: transcript, filmstrip, pictures. */
  evidence?: Evidence[];
  /** Why there was nothing to run on, for a check that is skipped. */
  skipped?: BothLanguages;
}

/** An engine, or a check of our own. */
export interface Check {
  /** `axe`, or `nusa/keyboard`. */
  name: string;
  level: Level;
  criteria: string[];
  /** Ids of the ACT rules that its findings answer. */
  act?: string[];
  /** Whether it looks into frames of the page's own origin too. */
  seesFrames?: boolean;
  run(session: Session): Promise<Outcome>;
}

/** One page under audit, and what the checks share. */
export class Session {
  readonly components: Record<string, string> = {};
  language = '';
  hold!: Hold;
  facts: PageFacts | undefined;
  #world: World | undefined;
  /** Whether it is a part of a page, such as a story in its frame. */
  isPart = false;
  #isSpoilt = false;
  readonly #shared = new Map<string, Promise<unknown>>();
  readonly #home: Viewport;

  constructor(
    readonly page: Page,
    readonly cdp: CDPSession,
    readonly limits: Limits,
    readonly level: Level,
    readonly standard: string,
    readonly subject: string,
    readonly pictures: Pictures,
    private readonly reloadPage: () => Promise<void>,
    private readonly openPlainPage: (() => Promise<void>) | null | undefined,
    private readonly servedSource?: string,
  ) {
    this.#home = page.viewport() ?? { width: 1280, height: 800 };
  }

  /** What the server sent, when the caller has it or the browser still does. */
  source(): Promise<string | undefined> {
    return this.shared('source', async () => {
      if (this.servedSource !== undefined) return this.servedSource;
      const frameId = await this.frameId();
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

  get viewport(): Viewport {
    return this.#home;
  }

  /** The world of the top document; a new one after each load. */
  async world(): Promise<World> {
    return (this.#world ??= await this.worldOf(await this.frameId()));
  }

  async worldOf(frameId: string): Promise<World> {
    return World.open(this.cdp, frameId, this.limits.check);
  }

  async frameId(): Promise<string> {
    return (await this.cdp.send('Page.getFrameTree')).frameTree.frame.id;
  }

  async call<Arguments extends unknown[], Result>(
    work: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    return (await this.world()).call(work, ...given);
  }

  /** Work that several checks need, done once. */
  shared<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    let result = this.#shared.get(name) as Promise<Result> | undefined;
    if (!result) {
      result = work();
      this.#shared.set(name, result);
    }
    return result;
  }

  /** For a check that leaves the page other than it found it: whoever is next has it loaded again. */
  spoil(): void {
    this.#isSpoilt = true;
    this.#world = undefined;
  }

  /** The page as it was, for the next check. */
  async restore(): Promise<void> {
    if (!this.#isSpoilt) return;
    this.#world = undefined;
    await this.hold.letGo(this.reloadPage);
    this.#isSpoilt = false;
    this.#world = undefined;
  }

  /** Whether there is something to see without JavaScript, as far as is known. */
  get hasPlain(): boolean {
    return this.openPlainPage !== null;
  }

  /** Shows what there is without JavaScript. */
  async openPlain(): Promise<void> {
    this.spoil();
    await this.hold.letGo(this.openPlainPage ?? this.reloadPage);
    this.#world = undefined;
  }

  /** After a navigation that the page made itself. */
  forgetWorld(): void {
    this.#world = undefined;
  }

  /** With another size of the window, and back. */
  async sized<Result>(viewport: Viewport, work: () => Promise<Result>): Promise<Result> {
    await this.page.setViewport(viewport);
    try {
      await this.settle();
      return await work();
    } finally {
      await this.page.setViewport(this.#home);
      await this.settle();
    }
  }

  /** With other media features, or for another medium, and back. */
  async media<Result>(
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

  /** Until what a change set off has been laid out and drawn. */
  async settle(): Promise<void> {
    await this.call(
      () =>
        new Promise<void>((done) => {
          const late = setTimeout(done, 200); // A page in the background draws no frames.
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

/** Where pictures go, or nowhere. */
export interface Pictures {
  readonly of: 'none' | 'failures' | 'all';
  save(name: string, png: Uint8Array, of: BothLanguages): Evidence[];
}
