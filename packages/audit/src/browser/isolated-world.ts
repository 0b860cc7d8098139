import type { CDPSession } from 'puppeteer-core';
import { withTimeout } from '../model/timeout.js';
import { installHelpers, type ListenersOf } from './helpers.js';

type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

/**
 * An isolated world of one frame: the page's document, but globals of our own. CDP by hand, because
 * puppeteer's API exposes no isolated worlds. Functions run there may use only their arguments and
 * `nusaAudit`; their results come back as JSON.
 */
export class IsolatedWorld {
  private constructor(
    private readonly cdp: CDPSession,
    private readonly context: number,
    private readonly milliseconds: number,
  ) {}

  static async open(
    cdp: CDPSession,
    frameId: string,
    milliseconds: number,
    elementPrefix: string,
  ): Promise<IsolatedWorld> {
    const { executionContextId } = await withTimeout(
      milliseconds,
      'Opening the page for the checks',
      cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'nusa-audit' }),
    );
    const world = new IsolatedWorld(cdp, executionContextId, milliseconds);
    await world.call(installHelpers, elementPrefix);
    await world.#openClosedRoots();
    return world;
  }

  /** Evaluates a whole script, such as an engine. */
  async run(source: string): Promise<void> {
    const { exceptionDetails } = await withTimeout(
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

  /** Runs a function and returns its result. */
  async call<Arguments extends unknown[], Result>(
    work: (...values: Arguments) => Result,
    ...values: Arguments
  ): Promise<Awaited<Result>> {
    const { result, exceptionDetails } = await withTimeout(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.callFunctionOn', {
        functionDeclaration: work.toString(),
        executionContextId: this.context,
        arguments: values.map((value) => ({ value: value as Plain })),
        returnByValue: true,
        awaitPromise: true,
        userGesture: true,
      }),
    );
    if (exceptionDetails) throw new Error(problem(exceptionDetails));
    return result.value as Awaited<Result>;
  }

  /**
   * Like `call`, with a function that returns the event listeners of an element. Only the console API has
   * them, and only for the world it is called in: they are read in the page's own world and matched to the
   * elements by document order.
   */
  async callWithListeners<Value, Result>(
    work: (value: Value, listenersOf: ListenersOf) => Result,
    value: Value,
  ): Promise<Awaited<Result>> {
    const { result } = await withTimeout(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.evaluate', {
        expression: `(${readListeners.toString()})(getEventListeners)`,
        includeCommandLineAPI: true,
        returnByValue: true,
      }),
    );
    const listeners = (result.value ?? []) as [number, string, string][];
    const response = await withTimeout(
      this.milliseconds,
      'The page',
      this.cdp.send('Runtime.evaluate', {
        expression: `(${work.toString()})(${JSON.stringify(value)}, nusaAudit.listenersFrom(${JSON.stringify(listeners)}))`,
        contextId: this.context,
        returnByValue: true,
        awaitPromise: true,
      }),
    );
    if (response.exceptionDetails) throw new Error(problem(response.exceptionDetails));
    return response.result.value as Awaited<Result>;
  }

  /** The handle of a protocol node's element: `nusaAudit.handles[handle]`. */
  async handleOf(backendNodeId: number): Promise<number> {
    const { object } = await this.cdp.send('DOM.resolveNode', {
      backendNodeId,
      executionContextId: this.context,
    });
    const { result } = await this.cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () {
        return nusaAudit.handleOf(this.nodeType === 1 ? this : (this.parentElement ?? this.getRootNode().host));
      }`,
      objectId: object.objectId!,
      returnByValue: true,
    });
    return result.value as number;
  }

  async #openClosedRoots(): Promise<void> {
    const { root } = await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const closed: { host: number; root: number }[] = [];
    const visit = (node: typeof root) => {
      for (const shadow of node.shadowRoots ?? []) {
        if (shadow.shadowRootType === 'closed')
          closed.push({ host: node.backendNodeId, root: shadow.backendNodeId });
        if (shadow.shadowRootType !== 'user-agent') visit(shadow);
      }
      for (const child of node.children ?? []) visit(child);
      if (node.contentDocument) visit(node.contentDocument);
    };
    visit(root);
    for (const each of closed) {
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
        // It belongs to another frame, which has its own world.
      }
    }
  }
}

/** Runs among the page's own scripts, so it uses as few built-ins as possible. */
function readListeners(
  listenersOf: (target: EventTarget) => Record<string, unknown>,
): [number, string, string][] {
  const listeners: [number, string, string][] = [];
  let count = 0;
  const read = (target: EventTarget, index: number, name: string) => {
    let types = '';
    for (const type in listenersOf(target)) types += `${type} `;
    if (types) listeners[listeners.length] = [index, name, types];
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
  return listeners;
}

function problem(details: { text: string; exception?: { description?: string } }): string {
  return (details.exception?.description ?? details.text).split('\n')[0]!.slice(0, 300);
}
