import type { HTTPResponse, Page } from 'puppeteer-core';

/** Remembers the response that the current document of a page came from, however the page got there. */
export class DocumentSource {
  #last: HTTPResponse | undefined;
  readonly #onResponse: (response: HTTPResponse) => void;

  constructor(readonly page: Page) {
    this.#onResponse = (response) => {
      const isDocument = response.request().isNavigationRequest();
      if (isDocument && response.frame() === page.mainFrame()) this.#last = response;
    };
    page.on('response', this.#onResponse);
  }

  /** The markup; undefined if the document has another URL than the last response, such as one made by a script. */
  async text(): Promise<string | undefined> {
    const last = this.#last;
    if (!last || withoutHash(last.url()) !== withoutHash(this.page.url())) return undefined;
    return last.text().catch(() => undefined);
  }

  stop(): void {
    this.page.off('response', this.#onResponse);
  }
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');
