import { criteria } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import { t, verdictNames } from '../model/messages.js';
import type { VerdictKind } from '../../model/schema.js';
import { agreementText } from '../model/agreement.js';
import { describe } from './earl.js';
import type { ReportModel, SubjectSummary } from '../model/report-model.js';

/** The terms by which the report tool recognises its own evaluation files. */
const CONTEXT = {
  dcterms: 'http://purl.org/dc/terms/',
  earl: 'http://www.w3.org/ns/earl#',
  wcagem: 'http://www.w3.org/TR/WCAG-EM/#',
  WAI: 'http://www.w3.org/WAI/',
  title: 'dcterms:title',
  description: 'dcterms:description',
  summary: 'dcterms:summary',
  date: 'dcterms:date',
  wcagVersion: 'WAI:standards-guidelines/wcag/#versions',
  Evaluation: 'wcagem:procedure',
  defineScope: 'wcagem:step1',
  scope: 'wcagem:step1a',
  conformanceTarget: 'wcagem:step1b',
  accessibilitySupportBaseline: 'wcagem:step1c',
  additionalEvaluationRequirements: 'wcagem:step1d',
  exploreTarget: 'wcagem:step2',
  essentialFunctionality: 'wcagem:step2b',
  pageTypeVariety: 'wcagem:step2c',
  technologiesReliedUpon: 'wcagem:step2d',
  selectSample: 'wcagem:step3',
  structuredSample: 'wcagem:step3a',
  randomSample: 'wcagem:step3b',
  auditSample: 'wcagem:step4',
  reportFindings: 'wcagem:step5',
  commissioner: 'wcagem:commissioner',
  evaluator: 'wcagem:evaluator',
  evaluationSpecifics: 'wcagem:step5b',
  Website: 'wcagem:website',
  Webpage: 'wcagem:webpage',
  Assertion: 'earl:Assertion',
  TestSubject: 'earl:TestSubject',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  assertedBy: 'earl:assertedBy',
  mode: { '@id': 'earl:mode', '@type': '@id' },
  subject: 'earl:subject',
  test: 'earl:test',
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
};

const page = ({ subject }: SubjectSummary) => ({
  '@id': subject.url,
  '@type': ['TestSubject', 'Webpage'],
  // The tool reads a page's URL from its description.
  title: subject.title || subject.id,
  description: subject.url,
});

const GRAVITY: VerdictKind[] = ['failed', 'review', 'untested', 'no-failure-found', 'inapplicable'];

/** `failed` if a machine proved it; otherwise a person has to decide. */
const outcome = (verdict: VerdictKind) =>
  verdict === 'failed' ? 'earl:failed' : verdict === 'untested' ? 'earl:untested' : 'earl:cantTell';

function assertions(model: ReportModel, pages: readonly SubjectSummary[], language: Language) {
  return criteria.flatMap(({ number, slug }) =>
    pages.flatMap((summary) => {
      const verdicts = summary.verdicts.filter(({ criterion }) => criterion === number);
      const kind = GRAVITY.find((each) => verdicts.some(({ verdict }) => verdict === each));
      if (!kind) return [];
      const found = verdicts.map((verdict) => describe(model, verdict, language)).filter(Boolean);
      return [
        {
          '@type': 'Assertion',
          mode: 'earl:semiAuto',
          assertedBy: { '@id': '_:evaluator' },
          subject: { '@id': summary.subject.url, '@type': ['TestSubject', 'Webpage'] },
          test: { '@id': `WCAG22:${slug}`, '@type': 'TestRequirement' },
          result: {
            '@type': 'TestResult',
            outcome: outcome(kind),
            description: [`${verdictNames[kind][language]}.`, ...found].join('\n'),
          },
        },
      ];
    }),
  );
}

/** Pages with the same URL are one page of the sample: the steps of a journey may share it. */
function onePerAddress(subjects: readonly SubjectSummary[]): SubjectSummary[] {
  const byUrl = new Map<string, SubjectSummary>();
  for (const summary of subjects) {
    const { url } = summary.subject;
    const first = byUrl.get(url);
    byUrl.set(
      url,
      first ? { ...first, verdicts: [...first.verdicts, ...summary.verdicts] } : summary,
    );
  }
  return [...byUrl.values()];
}

/** An evaluation for the W3C's WCAG-EM Report Tool, with scope, sample and findings filled in. */
export function wcagEmReport(
  model: ReportModel,
  language: Language,
  { name = '', random = new Set<string>() }: { name?: string; random?: ReadonlySet<string> } = {},
): string {
  const { run } = model;
  const pages = onePerAddress(model.subjects);
  const isRandom = ({ subject }: SubjectSummary) => random.has(subject.id);
  const versions = [...Object.entries(run.engines), ...Object.entries(model.components)]
    .map(([what, version]) => `${what} ${version}`)
    .join(', ');
  const sample = run.sample && t(language, 'sampleText', run.sample);
  const evaluation = {
    '@context': { ...CONTEXT, '@language': language },
    '@type': 'Evaluation',
    defineScope: {
      '@id': '_:defineScope',
      scope: {
        '@id': '_:website',
        '@type': ['TestSubject', 'Website'],
        title: name,
        description: name,
      },
      wcagVersion: '2.2',
      conformanceTarget: 'AA',
      accessibilitySupportBaseline: run.browser,
      additionalEvaluationRequirements: '',
    },
    exploreTarget: {
      '@id': '_:exploreTarget',
      technologiesReliedUpon: ['HTML', 'CSS', 'WAI-ARIA'].map((title) => ({ title })),
      essentialFunctionality: '',
      pageTypeVariety: '',
    },
    selectSample: {
      '@id': '_:selectSample',
      structuredSample: pages.filter((each) => !isRandom(each)).map(page),
      randomSample: pages.filter(isRandom).map(page),
    },
    auditSample: assertions(model, pages, language),
    reportFindings: {
      title: [t(language, 'reportTitle'), name].filter(Boolean).join(': '),
      commissioner: '',
      evaluator: { '@id': '_:evaluator', title: 'nusa-audit' },
      date: run.startedAt.slice(0, 10),
      summary: t(language, 'noPass'),
      evaluationSpecifics: [
        versions,
        run.browser,
        sample,
        model.agreement && agreementText(language, model.agreement),
        run.command,
        ...run.notTested.map((text) => text[language]),
      ]
        .filter(Boolean)
        .join('\n'),
    },
  };
  return `${JSON.stringify(evaluation, null, 1)}\n`;
}
