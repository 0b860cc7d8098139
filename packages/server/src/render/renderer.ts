import type { DefaultTreeAdapterTypes as Tree, Token } from 'parse5';
import type { RenderOptions } from '../options.js';
import { type IslandNodes, PageParser } from '../source/page-parser.js';
import { SourceEdits } from '../source/source-edits.js';
import type { ElementRenderer } from './element-renderer.js';
import { definitions } from './elements.js';
import { Island } from './island.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** White space and comments at the start of a page, which do not decide how it is parsed. */
const PREAMBLE = /^\uFEFF?(?:[\t\n\f\r ]+|<!--(?:[^-]|-(?!->))*-->)*/;
/** The longest start that is held back to find the first tag. */
const START_LIMIT = 4096;
/** The length of `<colgroup `, the longest start that decides how the page is parsed. */
const TAG_LIMIT = 10;

/** Renders a page that arrives in chunks. A whole page is a single chunk, so both give the same output. */
export class Renderer {
  readonly #options: RenderOptions;
  readonly #source = new SourceEdits();
  #parser: PageParser | undefined;
  /** What has arrived before the parser could be chosen. */
  #start = '';
  /** The elements of the forms that are still open. */
  readonly #openFormRenderers: ElementRenderer[] = [];

  constructor(options: RenderOptions) {
    this.#options = options;
  }

  /** Consumes the next chunk and returns the HTML that is final. */
  write(html: string): string {
    this.#parse(html, false);
    if (!this.#parser) return '';
    this.#parser.pruneClosed();
    return this.#source.flush(this.#parser.finalOffset);
  }

  /** Consumes the last chunk and returns the rest of the HTML. */
  end(html = ''): string {
    this.#parse(html, true);
    const rest = this.#source.flush(this.#source.length);
    this.#openFormRenderers.length = 0; // For the reason given at `PageParser.release`.
    this.#parser?.release();
    return rest;
  }

  #parse(html: string, isLast: boolean): void {
    this.#source.append(html);
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
    this.#parser = PageParser.create(afterPreamble, {
      tags: definitions,
      onIslandComplete: (nodes) => this.#renderIsland(nodes),
      onRoot: (start) => this.#setScheme(start),
    });
    // The parser would read a byte order mark as text, which starts the body.
    const source = this.#start.startsWith(BYTE_ORDER_MARK)
      ? ` ${this.#start.slice(1)}`
      : this.#start;
    this.#start = '';
    this.#parser.tokenizer.write(source, isLast);
  }

  #renderIsland(nodes: IslandNodes): Tree.Element | undefined {
    const parser = this.#parser!;
    const island = new Island(nodes, this.#openFormRenderers, (form) => parser.isOpen(form));
    const result = island.render(this.#source, this.#options);
    if (result.awaitedForm) return result.awaitedForm;
    this.#source.add(result.edits);
    if (!parser.formElement) this.#openFormRenderers.length = 0;
    else for (const renderer of result.renderers) this.#openFormRenderers.push(renderer);
    for (const error of result.errors) (this.#options.onError ?? console.error)(error);
    return undefined;
  }

  /** Writes the chosen colour scheme on `<html>`; `auto` there leaves the choice to the person. */
  #setScheme({ startOffset, attrs }: Token.LocationWithAttributes): void {
    const { scheme } = this.#options;
    if (!scheme) return;
    const own = attrs?.['data-scheme'];
    const text = `data-scheme="${scheme}"`;
    const nameEnd = startOffset + '<html'.length;
    if (!own) this.#source.add([{ start: nameEnd, end: nameEnd, text: ` ${text}` }]);
    else if (/=\s*["']?auto["']?$/i.test(this.#source.match(/[^>]+?(?=[\s>])/y, own.startOffset))) {
      this.#source.add([{ start: own.startOffset, end: own.endOffset, text }]);
    }
  }
}
