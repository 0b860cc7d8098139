import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  html as spec,
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
} from 'parse5';
import { definitions } from '../render/elements.js';

const OPTIONS: ParserOptions<DefaultTreeAdapterMap> = {
  sourceCodeLocationInfo: true,
  // Who depends on the server is who has no scripts, and their browser reads `<noscript>` as markup.
  scriptingEnabled: false,
};

/** A fragment that starts with one of these is a part of a table, which a document would not take at its start. */
const TABLE_PART = /^<(caption|col|colgroup|tbody|td|tfoot|th|thead|tr)[\t\n\f\r />]/i;

/** Where the tags of an element are in the source; an element that the parser made up has none. */
export interface Tags {
  readonly start: Token.LocationWithAttributes;
  end?: Token.Location;
  /** Whether something else than its end tag ended it. */
  isCutShort?: boolean;
}

type Located = Tree.Element & { tags?: Tags };

export const tagsOf = (node: Tree.Element): Tags | undefined => (node as Located).tags;

/** One of our elements that none of the others contains, while the parser is in it. */
export interface OpenUnit {
  /** Our elements in it so far, in the order of the source. */
  readonly nodes: Tree.Element[];
  /** Those that stand in a table where only rows and cells can; the parser puts them before the table. */
  readonly misplaced: Set<Tree.Element>;
}

/** Where the tokenizer is; parse5's types keep it private. */
interface Position {
  droppedBufferSize: number;
  html: string;
  pos: number;
}

const FORGET_AFTER = 1000;

const TABLE_MODES = new Set([
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
]);

/**
 * parse5's parser, which tells when one of our outermost elements has closed.
 *
 * Outside them it keeps no texts, comments and source locations: nobody asks for
 * these, and a stream would otherwise hold the whole page.
 */
export class PageParser extends Parser<DefaultTreeAdapterMap> {
  unit: OpenUnit | undefined;
  /** The form that the unit waits for after its own end. */
  awaited: Tree.Element | undefined;
  /** Hears of a unit that is complete; answers the form that it has to wait for, if any. */
  onUnit: (unit: OpenUnit) => Tree.Element | undefined = () => undefined;
  /** Hears of the page's own `<html>`, and where it is written. */
  onRoot: ((start: Token.LocationWithAttributes) => void) | undefined;
  /** How many elements have opened since the last ones were forgotten. */
  #opened = 0;
  readonly #open = new Set<unknown>();
  #hasEnded = false;

  /** @param start the first characters of the page */
  static for(start: string): PageParser {
    return TABLE_PART.test(start)
      ? (this.getFragmentParser(null, OPTIONS) as PageParser)
      : new PageParser(OPTIONS);
  }

  /** Up to where nothing can change any more: the open unit, an unfinished start tag, or what has been read. */
  get settledEnd(): number {
    const first = this.unit?.nodes[0];
    if (first) return tagsOf(first)!.start.startOffset;
    const token = this.tokenizer['currentToken'];
    if (token?.type === Token.TokenType.START_TAG) return token.location!.startOffset;
    // After `<!` it looks seven characters ahead before it reads on.
    const { droppedBufferSize, html, pos } = this.tokenizer.preprocessor as unknown as Position;
    return droppedBufferSize + pos + (html[pos] === '<' ? 0 : 1);
  }

  isOpen(node: Tree.Element): boolean {
    return !this.#hasEnded && this.openElements.contains(node);
  }

  /** Forgets what has closed, once there is enough of it, so that a long page does not fill the memory. */
  forgetClosed(): void {
    this.tokenizer.flushCurrentCharacterToken();
    if (this.unit || this.#opened < FORGET_AFTER) return;
    this.#opened = 0;
    const open = new Set<unknown>(this.openElements.items);
    const isOpen = (child: Tree.ChildNode) => open.has(child);
    for (const node of this.openElements.items) {
      node.childNodes = node.childNodes.filter(isOpen);
      if ('content' in node) node.content.childNodes = node.content.childNodes.filter(isOpen);
    }
  }

  /**
   * Lets go of the tree. V8 makes some of the parser's arrays in the old space, where garbage keeps
   * alive what it refers to: with these full, collecting took more than half of a page's time.
   */
  release(): void {
    for (const node of this.openElements.items) node.childNodes.length = 0;
    this.document.childNodes.length = 0;
    this.openElements.items.length = 0;
    this.unit = undefined;
  }

  override onItemPush(node: Tree.Element, tid: number, isTop: boolean): void {
    super.onItemPush(node, tid, isTop);
    this.#opened++;
    if (!this.#isOurs(node)) return;
    this.unit ??= { nodes: [], misplaced: new Set() };
    this.unit.nodes.push(node);
    if (TABLE_MODES.has(this.insertionMode)) this.unit.misplaced.add(node);
    this.#open.add(node);
  }

  override onItemPop(node: Tree.Element, isTop: boolean): void {
    super.onItemPop(node, isTop);
    if (node === this.awaited) this.awaited = undefined;
    this.#open.delete(node);
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    this.#settle();
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token);
    this.#settle();
  }

  override onEof(token: Token.EOFToken): void {
    super.onEof(token);
    this.#hasEnded = true;
    this.#open.clear();
    this.awaited = undefined;
    this.#settle();
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    if (this.unit) super._insertCharacters(token);
  }

  override _appendCommentNode(token: Token.CommentToken, parent: Tree.ParentNode): void {
    if (this.unit) super._appendCommentNode(token, parent);
  }

  override _attachElementToTree(
    ...[element, location, place]: Parameters<Parser<DefaultTreeAdapterMap>['_attachElementToTree']>
  ): void {
    super._attachElementToTree(element, null, place);
    if (location && element.tagName === 'html') this.onRoot?.(location);
    if (location && (this.unit || this.#isOurs(element))) {
      (element as Located).tags = { start: location };
    }
  }

  override _setEndLocation(element: Tree.Element, token: Token.Token): void {
    const tags = tagsOf(element);
    if (!tags) return;
    if (token.type === Token.TokenType.END_TAG && token.tagName === element.tagName) {
      tags.end = token.location!;
    } else {
      tags.isCutShort = true;
    }
  }

  /** Inside a `<template>` an element is inert, and inside SVG and MathML it is not ours. */
  #isOurs({ tagName, namespaceURI }: Tree.Element): boolean {
    return (
      definitions.has(tagName) && namespaceURI === spec.NS.HTML && this.openElements.tmplCount === 0
    );
  }

  /** Between two tokens the tree is as the standard says; in the middle of one it may not be. */
  #settle(): void {
    if (!this.unit || this.#open.size || this.awaited) return;
    this.awaited = this.onUnit(this.unit);
    if (!this.awaited) this.unit = undefined;
  }
}
