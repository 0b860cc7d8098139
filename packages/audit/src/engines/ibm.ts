import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { axNodes, INTERACTIVE } from '../browser/ax-tree.js';
import type { Target } from '../model/schema.js';
import type { Session } from '../browser/session.js';
import type { Check, FindingDraft } from '../checks/check.js';
import { superseded, reliableReasons } from './ibm-rules.js';
import { ibmMessage } from './ibm-messages.js';
import { sourceOf } from './bundle.js';

declare const ace: {
  Checker: new () => {
    engine: {
      ruleMap: Record<string, { rulesets: { id: string | string[]; num: string | string[] }[] }>;
    };
    check(document: Document, rulesets: string[]): Promise<{ results: IbmIssue[] }>;
  };
};
interface IbmIssue {
  ruleId: string;
  reasonId: string;
  value: [string, string];
  node: Node;
  message: string;
}

const manifest = createRequire(import.meta.url).resolve(
  'accessibility-checker-engine/package.json',
);
export const IBM_VERSION = (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string })
  .version;

/** Criteria that IBM's rules cover, whether or not they may fail a page. */
const CRITERIA = [
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4',
  '1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.2.1 2.2.2 2.4.1 2.4.2 2.4.3 2.4.4 2.4.6 2.4.7 2.4.11',
  '2.5.3 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.3.1 3.3.2 4.1.2',
]
  .join(' ')
  .split(' ');

export const ibmEngine: Check = {
  name: 'ibm',
  level: 'standard',
  seesFrames: true,
  criteria: CRITERIA,
  async run(session) {
    const world = await session.world();
    await world.run(`{ const module = undefined, exports = undefined, define = undefined;
      ${sourceOf('accessibility-checker-engine/ace.js')}
      ; globalThis.ace ??= this.ace; }`);
    const issues = await world.call(checkPage, session.limits.findings);
    const findings: FindingDraft[] = [];
    for (const issue of issues) {
      if (session.standard !== 'act' && superseded.has(issue.rule)) continue;
      if (issue.rule === 'element_tabbable_role_valid' && (await hasRole(session, issue.handle)))
        continue;
      const isFailure =
        issue.level === 'FAIL' && reliableReasons.has(`${issue.rule}/${issue.reason}`);
      const message = ibmMessage(issue.rule, issue.message);
      findings.push({
        check: `ibm/${issue.rule}`,
        criteria: issue.criteria,
        outcome: isFailure ? 'failed' : 'review',
        target: issue.target,
        message,
        ...(!isFailure && { question: message }),
        detail: issue.reason,
        tags: [`ibm:${issue.level}`, `ibm:${issue.reason}`],
      });
    }
    return { findings };
  },
};

async function checkPage(most: number) {
  const checker = new ace.Checker();
  // Some of its rules resolve ids of shadow roots in the document. Patched in this world and for this engine
  // only: axe resolves them correctly.
  const [, ...roots] = nusaAudit.roots();
  const inDocument = document.getElementById.bind(document);
  document.getElementById = (id) =>
    inDocument(id) ?? roots.map((root) => root.getElementById(id)).find((found) => found) ?? null;
  const { results } = await checker
    .check(document, ['WCAG_2_2', 'IBM_Accessibility'])
    .finally(() => delete (document as Partial<Document>).getElementById);
  const criteriaOf = (rule: string) => {
    const sets = checker.engine.ruleMap[rule]?.rulesets ?? [];
    const numbers = sets
      .filter(({ id }) => id.includes('WCAG_2_2') || id === 'WCAG_2_2')
      .flatMap(({ num }) => num);
    return [...new Set(numbers)].filter((number) => /^\d\.\d\.\d+$/.test(number));
  };
  const counts = new Map<string, number>();
  const issues: {
    rule: string;
    reason: string;
    level: string;
    message: string;
    criteria: string[];
    target: Target;
    handle: number;
  }[] = [];
  for (const { ruleId, reasonId, value, node, message } of results) {
    const [policy, level] = value;
    if (policy !== 'VIOLATION' || level === 'PASS') continue;
    const key = `${ruleId} ${level}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count > most) continue;
    const criteria = criteriaOf(ruleId);
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const place = element ?? document.documentElement;
    const target = nusaAudit.target(place);
    issues.push({
      rule: ruleId,
      reason: String(reasonId),
      level: level!,
      message: message.slice(0, 300),
      criteria,
      target,
      handle: nusaAudit.handleOf(place),
    });
  }
  return issues;
}

/** Whether an element has an interactive role from ElementInternals, which only the browser's tree shows. */
async function hasRole(session: Session, handle: number): Promise<boolean> {
  const { nodes, handleOf } = await axNodes(session);
  for (const node of nodes)
    if (INTERACTIVE.has(node.role) && (await handleOf(node)) === handle) return true;
  return false;
}
