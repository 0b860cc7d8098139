import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Session } from '../browser/session.js';
import type { Check, FindingDraft } from '../checks/check.js';
import type { IsolatedWorld } from '../browser/isolated-world.js';
import type { Target } from '../model/schema.js';

/** axe-core's tags of WCAG 2.2 A and AA; `act` adds every other rule, for the W3C's test cases. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

interface AxeRule {
  id: string;
  help: string;
  tags: string[];
  nodes: { target: (string | string[])[]; html: string; messages: string[]; text: string }[];
}
interface AxeReport {
  violations: AxeRule[];
  incomplete: AxeRule[];
}
declare const window: {
  axe: {
    runPartial(context: unknown, options: unknown): Promise<unknown>;
    finishRun(partials: unknown[], options: unknown): Promise<AxeReport>;
    utils: {
      getFrameContexts(
        context: unknown,
        options: unknown,
      ): { frameSelector: unknown; frameContext: unknown }[];
    };
    configure(spec: unknown): void;
  };
};

export const AXE_VERSION = axe.version;

export const axeEngine: Check = {
  name: 'axe',
  level: 'quick',
  seesFrames: true,
  criteria: criteriaOf(axe.getRules(TAGS).flatMap(({ tags }) => tags)),
  async run(session) {
    const options = optionsFor(session.standard);
    const world = await session.world();
    await world.run(axe.source);
    const partials = await runFrames(session, world, options);
    const english = await finish(world, partials, options);
    // A second report in Bahasa Indonesia is needed only if there are findings.
    const hasFindings = english.violations.length + english.incomplete.length > 0;
    const indonesian = hasFindings ? locale() : undefined;
    if (indonesian) await world.call((spec) => window.axe.configure({ locale: spec }), indonesian);
    const local = indonesian ? await finish(world, partials, options) : english;
    return {
      findings: [
        ...(await foundIn(world, english.violations, local.violations, 'failed')),
        ...(await foundIn(world, english.incomplete, local.incomplete, 'review')),
      ],
    };
  },
};

function optionsFor(standard: string) {
  // Off by default in axe: the first because it is new, the second because it is experimental.
  const rules = {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
  };
  return standard === 'act'
    ? {
        rules: Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }])),
        resultTypes: ['violations', 'incomplete'],
      }
    : { runOnly: { type: 'tag', values: TAGS }, rules, resultTypes: ['violations', 'incomplete'] };
}

/** The document and its same-origin frames, outermost first, in the order `finishRun` expects. */
async function runFrames(
  session: Session,
  world: IsolatedWorld,
  options: object,
): Promise<unknown[]> {
  const partials: unknown[] = [];
  const visit = async (each: IsolatedWorld, context: unknown, children: FrameTree[]) => {
    const frames = await each.call(
      (given, chosen) =>
        window.axe.utils.getFrameContexts(given ?? document, chosen).map((frame) => ({
          ...frame,
          url: (() => {
            const parts = ([] as string[]).concat(frame.frameSelector as string[]);
            const element = nusaAudit.byPath(parts) as HTMLIFrameElement | null;
            // Frames of other origins are not part of the subject.
            return element?.contentDocument ? element.contentDocument.URL : null;
          })(),
        })),
      context,
      options,
    );
    partials.push(
      await each.call(
        (given, chosen) => window.axe.runPartial(given ?? document, chosen),
        context,
        options,
      ),
    );
    const left = [...children];
    for (const frame of frames) {
      const index = left.findIndex(({ frame: { url } }) => url === frame.url);
      if (frame.url === null || index < 0) {
        partials.push(null);
        continue;
      }
      const [child] = left.splice(index, 1);
      try {
        const inner = await session.worldOf(child!.frame.id);
        await inner.run(axe.source);
        await visit(inner, frame.frameContext, child!.childFrames ?? []);
      } catch {
        partials.push(null); // axe reports the frame as untested: `frame-tested`.
      }
    }
  };
  const { frameTree } = await session.cdp.send('Page.getFrameTree');
  await visit(world, null, frameTree.childFrames ?? []);
  return partials;
}
interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

async function finish(
  world: IsolatedWorld,
  partials: unknown[],
  options: object,
): Promise<AxeReport> {
  return world.call(
    async (results, chosen) => {
      type Raw = {
        id: string;
        help: string;
        tags: string[];
        nodes: Record<'any' | 'all' | 'none', { message: string }[]>[] & never[];
      };
      const copy = JSON.parse(JSON.stringify(results)) as unknown[];
      const report = (await window.axe.finishRun(copy, chosen)) as unknown as Record<string, Raw[]>;
      const rules = (kind: string) =>
        report[kind]!.map(({ id, help, tags, nodes }) => ({
          id,
          help,
          tags,
          nodes: nodes.map((node: never) => {
            const { target, html, any, all, none } = node as {
              target: string[];
              html: string;
              any: { message: string }[];
              all: { message: string }[];
              none: { message: string }[];
            };
            const messages = [...any, ...all, ...none].map(({ message }) => message);
            return { target, html, messages, text: '' };
          }),
        }));
      return { violations: rules('violations'), incomplete: rules('incomplete') };
    },
    partials,
    options,
  );
}

async function foundIn(
  world: IsolatedWorld,
  rules: AxeRule[],
  local: AxeRule[],
  outcome: 'failed' | 'review',
): Promise<FindingDraft[]> {
  const found: FindingDraft[] = [];
  for (const rule of rules) {
    const other = local.find(({ id }) => id === rule.id);
    for (const [index, node] of rule.nodes.entries()) {
      const path = node.target.flat();
      if (rule.id.startsWith('meta-refresh') && !(await world.call(refreshes, path))) continue;
      const target: Target = (await world.call(describe, path)) ?? {
        path,
        html: node.html.slice(0, 300),
      };
      const message = {
        id: sentence(other?.help ?? rule.help, other?.nodes[index]?.messages ?? node.messages),
        en: sentence(rule.help, node.messages),
      };
      found.push({
        check: `axe/${rule.id}`,
        criteria: criteriaOf(rule.tags),
        outcome,
        target,
        message,
        tags: rule.tags.filter((tag) => /^(EN-9|TT\d|RGAA-|ACT)/.test(tag)),
      });
    }
  }
  return found;
}

/** True for the first refresh of a document, the only one browsers obey; axe reports each. */
function refreshes(path: string[]): boolean {
  const element = nusaAudit.byPath(path);
  const all = [...(element?.ownerDocument ?? document).querySelectorAll<HTMLMetaElement>('meta')];
  const first = all.find(
    ({ httpEquiv, content }) =>
      /^refresh$/i.test(httpEquiv) && /^\s*[\d.]+(?:[\s;,]|$)/.test(content),
  );
  return element === first;
}

function describe(path: string[]): Target | null {
  const element = nusaAudit.byPath(path);
  return element && nusaAudit.target(element);
}

const sentence = (help: string, messages: string[]) =>
  messages.length ? `${help}: ${[...new Set(messages)].join('; ')}` : help;

/** `wcag1410` is 1.4.10. */
function criteriaOf(tags: readonly string[]): string[] {
  const numbers = tags.flatMap((tag) => {
    const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
    return number ? [`${principle}.${guideline}.${number}`] : [];
  });
  return [...new Set(numbers)];
}

/** axe's Indonesian locale, if it is installed. */
function locale(): object | undefined {
  try {
    return JSON.parse(readFileSync(new URL('../../locales/axe.id.json', import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
}
