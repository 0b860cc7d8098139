import type { CDPSession } from 'puppeteer-core';

/**
 * Keeps a page where it is while it is tested: a refresh, a script or a submitted form that would lead
 * elsewhere is answered with nothing, so the document stays, and is counted instead.
 */
export class Hold {
  /** Addresses to which the page wanted to go. */
  readonly attempts: string[] = [];
  #isOpen = false;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly frameId: string,
  ) {}

  static async on(cdp: CDPSession, frameId: string): Promise<Hold> {
    const hold = new Hold(cdp, frameId);
    cdp.on('Fetch.requestPaused', (event) => void hold.#answer(event));
    await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    return hold;
  }

  /** For a reload of our own. */
  async letGo<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#isOpen = true;
    try {
      return await work();
    } finally {
      this.#isOpen = false;
    }
  }

  async #answer({
    requestId,
    frameId,
    request,
  }: {
    requestId: string;
    frameId: string;
    request: { url: string };
  }): Promise<void> {
    const goes = this.#isOpen || frameId !== this.frameId;
    if (!goes) this.attempts.push(request.url);
    const answer = goes
      ? this.cdp.send('Fetch.continueRequest', { requestId })
      : this.cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    await answer.catch(() => {}); // Its page has gone.
  }
}
