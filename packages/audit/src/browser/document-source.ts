import type { HTTPResponse, Page } from 'puppeteer-core';

/** Remembers what the server sent for the document that a page shows, however it came there. */
export class Served {
  #last: HTTPResponse | undefined;
  readonly #hear: (response: HTTPResponse) => void;

  constructor(readonly page: Page) {
    this.#hear = (response) => {
      const isDocument = response.request().isNavigationRequest();
      if (isDocument && response.frame() === page.mainFrame()) this.#last = response;
    };
    page.on('response', this.#hear);
  }

  /** Nothing for a document of another address than the last that was asked for, such as one made by a script. */
  async text(): Promise<string | undefined> {
    const last = this.#last;
    if (!last || withoutHash(last.url()) !== withoutHash(this.page.url())) return undefined;
    return last.text().catch(() => undefined);
  }

  stop(): void {
    this.page.off('response', this.#hear);
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');
