import type { Check, FindingDraft } from '../checks/check.js';
import type { Target } from '../model/schema.js';
import { sourceOf } from './bundle.js';

declare const ACTRulesRunner: new (
  options: object,
  translation: object,
) => {
  configure(options: object): { test(data: object): { getReport(): QualwebReport } };
};
interface QualwebPage {
  document: Document | ShadowRoot;
  extraDocuments: Map<string, QualwebPage>;
  getElementByID(id: string): object | null;
}
interface QualwebReport {
  assertions: Record<
    string,
    {
      name: string;
      mapping: string;
      metadata: { 'success-criteria': { name: string }[]; outcome: string };
      results: {
        verdict: string;
        description: string;
        elements?: { pointer?: string; htmlCode?: string }[];
      }[];
    }
  >;
}

const BUNDLES = [
  '@qualweb/qw-page/dist/qw-page.bundle.js',
  '@qualweb/util/dist/__webpack/util.bundle.js',
  '@qualweb/locale/dist/locale.bundle.js',
  '@qualweb/act-rules/dist/__webpack/act.bundle.js',
];

/** QualWeb's ACT rules. Its packages are optional peer dependencies. */
export const qualwebEngine: Check = {
  name: 'qualweb',
  level: 'full',
  criteria: [
    ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.5', '1.3.1', '1.3.4', '1.3.5', '1.4.2', '1.4.3'],
    ...['1.4.4', '1.4.12', '2.1.1', '2.2.1', '2.4.2', '2.4.4', '2.5.3', '3.1.1', '3.1.2', '4.1.2'],
  ],
  async run(session) {
    const world = await session.world();
    for (const bundle of BUNDLES) await world.run(sourceOf(bundle));
    const assertions = await world.call(runQualweb, (await session.source()) ?? '');
    const findings: FindingDraft[] = assertions.map(
      ({ code, rule, criteria, verdict, name, description, target }) => ({
        check: `qualweb/${code}`,
        criteria,
        outcome: verdict === 'failed' && reliableRules.has(code) ? 'failed' : 'review',
        target,
        message: { id: `${name}: ${description}`, en: `${name}: ${description}` },
        tags: [`act:${rule}`, `qualweb:${verdict}`],
      }),
    );
    return { findings };
  },
};

/** Rules that may fail a page: they never failed a passed case of the W3C's. */
export const reliableRules: ReadonlySet<string> = new Set<string>([
  'QW-ACT-R11',
  'QW-ACT-R16',
  'QW-ACT-R20',
  'QW-ACT-R22',
  'QW-ACT-R24',
  'QW-ACT-R27',
  'QW-ACT-R34',
  'QW-ACT-R48',
  'QW-ACT-R66',
  'QW-ACT-R67',
  'QW-ACT-R68',
  'QW-ACT-R69',
  'QW-ACT-R70',
]);

function runQualweb(sourceHtml: string) {
  const globals = globalThis as unknown as {
    LocaleFetcher?: { get?(language: string): object };
    qwPage: QualwebPage;
  };
  // It resolves ids in the document only, so labels in the same shadow root would not be found.
  const { qwPage } = globals;
  const inDocument = qwPage.getElementByID.bind(qwPage);
  qwPage.getElementByID = (id) => {
    const roots = [...qwPage.extraDocuments.values()].filter(
      (each) => each.document instanceof ShadowRoot,
    );
    return inDocument(id) ?? roots.map((each) => each.getElementByID(id)).find(Boolean) ?? null;
  };
  const english = globals.LocaleFetcher?.get?.('en') ?? {};
  const runner = new ACTRulesRunner({}, { translate: english, fallback: english });
  const report = runner.configure({}).test({ sourceHtml }).getReport();
  const found: {
    code: string;
    rule: string;
    criteria: string[];
    verdict: string;
    name: string;
    description: string;
    target: Target;
  }[] = [];
  for (const [code, { name, mapping, metadata, results }] of Object.entries(report.assertions)) {
    for (const { verdict, description, elements } of results) {
      if (verdict !== 'failed' && verdict !== 'warning') continue;
      let element: Element | null = null;
      try {
        element = document.querySelector(elements?.[0]?.pointer ?? 'html');
      } catch {
        // A pointer that is not a selector.
      }
      found.push({
        code,
        rule: mapping,
        criteria: metadata['success-criteria'].map(({ name: number }) => number),
        verdict,
        name,
        description: description.slice(0, 300),
        target: nusaAudit.target(element ?? document.documentElement),
      });
    }
  }
  return found;
}
