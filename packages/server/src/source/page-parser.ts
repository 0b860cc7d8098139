import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes as Tree,
  html as spec,
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
} from 'parse5';
import { type LocatedElement, tagsOf } from './source-tree.js';

/** The nodes of an island: an outermost element with one of the parser's tags, and those inside it. */
export interface IslandNodes {
  /** Its elements with one of the parser's tags, in source order. */
  readonly nodes: Tree.Element[];
  /** Those inside a table but outside its cells. The parser moves them in front of the table. */
  readonly fosterParented: Set<Tree.Element>;
}

/** What a page parser looks for, and what it calls when it has found it. */
export interface PageHandler {
  /** The tags of the elements to look for. */
  readonly tags: { has(tag: string): boolean };
  /**
   * Called when an island is complete. If it returns a form, the island stays open until that form
   * closes, and is then passed again.
   */
  onIslandComplete(island: IslandNodes): Tree.Element | undefined;
  /** Called with the location of the page's own `<html>` tag. */
  onRoot?(start: Token.LocationWithAttributes): void;
}

interface Options extends ParserOptions<DefaultTreeAdapterMap> {
  handler: PageHandler;
}

/** A fragment that starts with one of these is part of a table; a document would drop the tag. */
const TABLE_PART = /^<(caption|col|colgroup|tbody|td|tfoot|th|thead|tr)[\t\n\f\r />]/i;

const TABLE_MODES = new Set([
  InsertionMode.IN_TABLE,
  InsertionMode.IN_TABLE_BODY,
  InsertionMode.IN_ROW,
]);

/** How many elements may open before closed ones are pruned again. */
const PRUNE_INTERVAL = 1000;

/** The tokenizer's position, which parse5 declares as private. */
interface PreprocessorState {
  droppedBufferSize: number;
  html: string;
  pos: number;
}

/**
 * parse5's parser, which reports each island (see `IslandNodes`) when it is complete.
 *
 * Outside islands it builds neither text, comments nor source locations: nothing needs them there,
 * and a stream would hold the whole page in memory.
 */
export class PageParser extends Parser<DefaultTreeAdapterMap> {
  readonly #handler: PageHandler;
  /** The island that the parser is in, or that waits for a form. */
  #island: IslandNodes | undefined;
  /** The form that the island waits for, after its own end. */
  #awaitedForm: Tree.Element | undefined;
  /** The island's elements that have not closed. */
  readonly #open = new Set<unknown>();
  /** How many elements have opened since closed ones were pruned. */
  #openedCount = 0;
  #hasEnded = false;

  /** @param start the first characters of the page */
  static create(start: string, handler: PageHandler): PageParser {
    const options: Options = {
      handler, // In the options, because `getFragmentParser` hands on nothing else.
      sourceCodeLocationInfo: true,
      // Server rendering matters most without scripts, when browsers parse <noscript> as markup.
      scriptingEnabled: false,
    };
    return TABLE_PART.test(start)
      ? (this.getFragmentParser(null, options) as PageParser)
      : new PageParser(options);
  }

  constructor(options: Options, document?: Tree.Document, fragmentContext?: Tree.Element | null) {
    super(options, document, fragmentContext);
    this.#handler = options.handler;
  }

  /**
   * The offset up to which the source is final: the start of the open island or of an unfinished
   * start tag, or else the end of what has been tokenized.
   */
  get finalOffset(): number {
    const first = this.#island?.nodes[0];
    if (first) return tagsOf(first)!.start.startOffset;
    const token = this.tokenizer['currentToken'];
    if (token?.type === Token.TokenType.START_TAG) return token.location!.startOffset;
    // After `<!` the tokenizer looks seven characters ahead before it reads on.
    const state = this.tokenizer.preprocessor as unknown as PreprocessorState;
    const { droppedBufferSize, html, pos } = state;
    return droppedBufferSize + pos + (html[pos] === '<' ? 0 : 1);
  }

  /** Whether the parser has not reached the end of an element. */
  isOpen(node: Tree.Element): boolean {
    return !this.#hasEnded && this.openElements.contains(node);
  }

  /** From time to time, removes closed elements from the tree, so that a long page does not fill the memory. */
  pruneClosed(): void {
    this.tokenizer.flushCurrentCharacterToken();
    if (this.#island || this.#openedCount < PRUNE_INTERVAL) return;
    this.#openedCount = 0;
    const open = new Set<unknown>(this.openElements.items);
    const isOpen = (child: Tree.ChildNode) => open.has(child);
    for (const node of this.openElements.items) {
      node.childNodes = node.childNodes.filter(isOpen);
      if ('content' in node) node.content.childNodes = node.content.childNodes.filter(isOpen);
    }
  }

  /**
   * Empties the tree. V8 allocates some of the parser's arrays in the old generation, where even
   * garbage keeps alive what it refers to: without this, collecting it took more than half of the
   * time for a page.
   */
  release(): void {
    for (const node of this.openElements.items) node.childNodes.length = 0;
    this.document.childNodes.length = 0;
    this.openElements.items.length = 0;
    this.#island = undefined;
  }

  override onItemPush(node: Tree.Element, tid: number, isTop: boolean): void {
    super.onItemPush(node, tid, isTop);
    this.#openedCount++;
    if (!this.#isWanted(node)) return;
    this.#island ??= { nodes: [], fosterParented: new Set() };
    this.#island.nodes.push(node);
    if (TABLE_MODES.has(this.insertionMode)) this.#island.fosterParented.add(node);
    this.#open.add(node);
  }

  override onItemPop(node: Tree.Element, isTop: boolean): void {
    super.onItemPop(node, isTop);
    if (node === this.#awaitedForm) this.#awaitedForm = undefined;
    this.#open.delete(node);
  }

  override onStartTag(token: Token.TagToken): void {
    super.onStartTag(token);
    this.#completeIsland();
  }

  override onEndTag(token: Token.TagToken): void {
    super.onEndTag(token);
    this.#completeIsland();
  }

  override onEof(token: Token.EOFToken): void {
    super.onEof(token);
    this.#hasEnded = true;
    this.#open.clear();
    this.#awaitedForm = undefined;
    this.#completeIsland();
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    if (this.#island) super._insertCharacters(token);
  }

  override _appendCommentNode(token: Token.CommentToken, parent: Tree.ParentNode): void {
    if (this.#island) super._appendCommentNode(token, parent);
  }

  override _attachElementToTree(
    ...[element, location, place]: Parameters<Parser<DefaultTreeAdapterMap>['_attachElementToTree']>
  ): void {
    super._attachElementToTree(element, null, place);
    if (location && element.tagName === 'html') this.#handler.onRoot?.(location);
    if (location && (this.#island || this.#isWanted(element))) {
      (element as LocatedElement).tags = { start: location };
    }
  }

  override _setEndLocation(element: Tree.Element, token: Token.Token): void {
    const tags = tagsOf(element);
    if (!tags) return;
    if (token.type === Token.TokenType.END_TAG && token.tagName === element.tagName) {
      tags.end = token.location!;
    } else {
      tags.hasImpliedEnd = true;
    }
  }

  /** Elements inside a `<template>` are inert, and those in SVG and MathML are not custom elements. */
  #isWanted({ tagName, namespaceURI }: Tree.Element): boolean {
    return (
      this.#handler.tags.has(tagName) &&
      namespaceURI === spec.NS.HTML &&
      this.openElements.tmplCount === 0
    );
  }

  /** Called between tokens: only then is the tree as the HTML standard describes it. */
  #completeIsland(): void {
    if (!this.#island || this.#open.size || this.#awaitedForm) return;
    this.#awaitedForm = this.#handler.onIslandComplete(this.#island);
    if (!this.#awaitedForm) this.#island = undefined;
  }
}
