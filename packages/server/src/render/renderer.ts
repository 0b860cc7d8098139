import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';
import { type OpenUnit, PageParser } from '../source/page-parser.js';
import type { PageElement } from './element-renderer.js';
import type { RenderOptions } from '../options.js';
import type { Scheme } from '../adapters/scheme-cookie.js';
import { Splices } from '../source/source-edits.js';
import { FormStillOpen, Unit } from './island.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** White space and comments at the start of a page, as far as they decide nothing. */
const PREAMBLE = /^\uFEFF?(?:[\t\n\f\r ]+|<!--(?:[^-]|-(?!->))*-->)*/;
/** How much of the start of a page is looked at, and of the first tag: `<colgroup` and what ends it. */
const START_LIMIT = 4096;
const TAG_LIMIT = 10;

/** Renders a page that arrives in pieces: whole and streamed pages take the same way, so they come out the same. */
export class Renderer {
  readonly #options: RenderOptions;
  readonly #splices = new Splices();
  #parser: PageParser | undefined;
  /** What has arrived before the parser could be chosen. */
  #start = '';
  /** Elements of the forms that are still open. */
  readonly #earlier: PageElement[] = [];

  constructor(options: RenderOptions) {
    this.#options = options;
  }

  /** Takes the next piece; answers what cannot change any more. */
  write(html: string): string {
    this.#parse(html, false);
    this.#parser?.forgetClosed();
    return this.#take(false);
  }

  /** Takes the last piece; answers the rest. */
  end(html = ''): string {
    this.#parse(html, true);
    const rest = this.#take(true);
    this.#earlier.length = 0; // For the reason that `release` gives.
    this.#parser?.release();
    return rest;
  }

  #parse(html: string, isLast: boolean): void {
    this.#splices.append(html);
    if (this.#parser) {
      this.#parser.tokenizer.write(html, isLast);
      return;
    }
    this.#start += html;
    const start = this.#start.slice(0, START_LIMIT);
    const afterPreamble = start.slice(PREAMBLE.exec(start)![0].length);
    const isDecided =
      start.length === START_LIMIT ||
      (afterPreamble.length >= TAG_LIMIT && !afterPreamble.startsWith('<!--'));
    if (!isDecided && !isLast) return;
    this.#parser = PageParser.for(afterPreamble);
    this.#parser.onUnit = (unit) => this.#render(unit);
    const { scheme } = this.#options;
    if (scheme) this.#parser.onRoot = (start) => this.#showScheme(scheme, start);
    // The parser would take a byte order mark for text, and so for the start of the body.
    const source = this.#start.startsWith(BYTE_ORDER_MARK)
      ? ` ${this.#start.slice(1)}`
      : this.#start;
    this.#start = '';
    this.#parser.tokenizer.write(source, isLast);
  }

  #showScheme(scheme: Scheme, { startOffset, attrs }: Token.LocationWithAttributes): void {
    const own = attrs?.['data-scheme'];
    const text = `data-scheme="${scheme}"`;
    const start = startOffset + '<html'.length;
    if (!own) this.#splices.change([{ start, end: start, text: ` ${text}` }]);
    // `auto` leaves the choice to people.
    else if (/=\s*["']?auto["']?$/i.test(this.#splices.read(/[^>]+?(?=[\s>])/y, own.startOffset))) {
      this.#splices.change([{ start: own.startOffset, end: own.endOffset, text }]);
    }
  }

  #render(open: OpenUnit): Tree.Element | undefined {
    const parser = this.#parser!;
    try {
      const unit = new Unit(this.#earlier, (form) => parser.isOpen(form));
      const { elements, changes, errors } = unit.render(open, this.#splices, this.#options);
      this.#splices.change(changes);
      if (!parser.formElement) this.#earlier.length = 0;
      else for (const element of elements) this.#earlier.push(element);
      for (const error of errors) (this.#options.onError ?? console.error)(error);
      return undefined;
    } catch (error) {
      if (error instanceof FormStillOpen) return error.form;
      throw error;
    }
  }

  #take(isLast: boolean): string {
    if (!this.#parser) return '';
    return this.#splices.take(isLast ? this.#splices.length : this.#parser.settledEnd);
  }
}
