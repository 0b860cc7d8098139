import type { CDPSession } from 'puppeteer-core';
import { within } from '../model/limits.js';
import { installHelpers, type ListenersOf } from './helpers.js';

type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/**
 * An isolated world of one frame: the same document as the page's scripts have, but globals of its own.
 * What a function returns comes back as JSON; it can use nothing from outside itself but `nusaAudit`.
 */
export class World {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly context: number,
    private readonly milliseconds: number,
  ) {}

  static async open(cdp: CDPSession, frameId: string, milliseconds: number): Promise<World> {
    const { executionContextId } = await within(
      milliseconds,
      'Opening the page to the checks',
      cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'nusa-audit' }),
    );
    const world = new World(cdp, executionContextId, milliseconds);
    await world.call(installHelpers);
    await world.#openClosedRoots(frameId);
    return world;
  }

  /** Adds a script as a whole, such as an engine. */
  async run(source: string): Promise<void> {
    const { exceptionDetails } = await within(
      this.milliseconds,
      'A script',
      this.cdp.send('Runtime.evaluate', {
        expression: `${source}\n;undefined`,
        contextId: this.context,
        awaitPromise: true,
      }),
    );
    if (exceptionDetails) throw new Error(problem(exceptionDetails));
  }

  async call<Arguments extends unknown[], Result>(
    work: (...given: Arguments) => Result,
    ...given: Arguments
  ): Promise<Awaited<Result>> {
    const { result, exceptionDetails } = await within(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: work.toString(),
        executionContextId: this.context,
        arguments: given.map((value) => ({ value: value as Plain })),
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      }),
    );
    if (exceptionDetails) throw new Error(problem(exceptionDetails));
    return result.value as Awaited<Result>;
  }

  /**
   * As `call`, with a function that tells what an element listens for. Only the console has that, and only
   * for listeners of the world that it is asked in: the page's own, which knows the elements by their order.
   */
  async callWithListeners<Given, Result>(
    work: (given: Given, listenersOf: ListenersOf) => Result,
    given: Given,
  ): Promise<Awaited<Result>> {
    const { result } = await within(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.evaluate', {
        expression: `(${readListeners.toString()})(getEventListeners)`,
        includeCommandLineAPI: true,
        returnByValue: true,
      }),
    );
    const heard = (result.value ?? []) as [number, string, string][];
    const answer = await within(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.evaluate', {
        expression: `(${work.toString()})(${JSON.stringify(given)}, nusaAudit.listeners(${JSON.stringify(heard)}))`,
        contextId: this.context,
        returnByValue: true,
        awaitPromise: true,
      }),
    );
    if (answer.exceptionDetails) throw new Error(problem(answer.exceptionDetails));
    return answer.result.value as Awaited<Result>;
  }

  /** The element of a node of the protocol, kept under a number: `nusaAudit.kept[number]`. */
  async keep(backendNodeId: number): Promise<number> {
    const { object } = await this.cdp.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: this.context,
    });
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () {
        return nusaAudit.keep(this.nodeType === 1 ? this : (this.parentElement ?? this.getRootNode().host));
      }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    return result.value as number;
  }

  async #openClosedRoots(frameId: string): Promise<void> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: { host: number; root: number }[] = [];
    const visit = (node: typeof root) => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType === 'closed')
          found.push({ host: node.backendNodeId, root: shadow.backendNodeId });
        if (shadow.shadowRootType !== 'user-agent') visit(shadow);
      }
      for (const child of node.children ?? []) visit(child);
      if (node.contentDocument) visit(node.contentDocument);
    };
    visit(root);
    void frameId;
    for (const each of found) {
      try {
        const { object } = await this.cdp.send('DOM.resolveNode', {
          backendNodeId: each.root,
          executionContextId: this.context,
        });
        await this.cdp.send('Runtime.callFunctionOn', {
          functionDeclaration: 'function () { nusaAudit.closed.set(this.host, this); }',
          objectId: object.objectId!,
        });
      } catch {
        // Of another frame, which has a world of its own.
      }
    }
  }
}

/** Runs among the page's own scripts, so it leans on as little as it can. */
function readListeners(
  listenersOf: (target: EventTarget) => Record<string, unknown>,
): [number, string, string][] {
  const heard: [number, string, string][] = [];
  let count = 0;
  const read = (target: EventTarget, index: number, name: string) => {
    let types = '';
    for (const type in listenersOf(target)) types += `${type} `;
    if (types) heard[heard.length] = [index, name, types];
  };
  const visit = (node: ParentNode) => {
    for (let child = node.firstElementChild; child; child = child.nextElementSibling) {
      if (count > 20_000) return;
      read(child, count++, child.localName);
      if (child.shadowRoot) visit(child.shadowRoot);
      visit(child);
    }
  };
  read(window, -1, 'window');
  read(document, -2, 'document');
  visit(document);
  return heard;
}

function problem(details: { text: string; exception?: { description?: string } }): string {
  return (details.exception?.description ?? details.text).split('\n')[0]!.slice(0, 300);
}
