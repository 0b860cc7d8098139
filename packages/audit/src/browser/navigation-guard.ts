import type { CDPSession } from 'puppeteer-core';

/**
 * Keeps the page where it is while it is tested. A top-level navigation started by a refresh, a script or a
 * form is aborted, so the document stays, and its URL is recorded.
 */
export class NavigationGuard {
  /** URLs that the page tried to navigate to. */
  readonly attempts: string[] = [];
  #isOpen = false;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly frameId: string,
  ) {}

  static async enable(cdp: CDPSession, frameId: string): Promise<NavigationGuard> {
    const guard = new NavigationGuard(cdp, frameId);
    cdp.on('Fetch.requestPaused', (event) => void guard.#onRequest(event));
    await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    return guard;
  }

  /** Lets navigations through while `work` runs, for reloads by the audit itself. */
  async allowNavigation<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#isOpen = true;
    try {
      return await work();
    } finally {
      this.#isOpen = false;
    }
  }

  async #onRequest({
    requestId,
    frameId,
    request,
  }: {
    requestId: string;
    frameId: string;
    request: { url: string };
  }): Promise<void> {
    const isAllowed = this.#isOpen || frameId !== this.frameId;
    if (!isAllowed) this.attempts.push(request.url);
    const response = isAllowed
      ? this.cdp.send('Fetch.continueRequest', { requestId })
      : this.cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    await response.catch(() => {}); // The page has been closed.
  }
}
