import { criteria, CITATION } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import type { Verdict, VerdictKind } from '../../model/schema.js';
import type { ReportModel, SubjectSummary } from '../model/report-model.js';

const OUTCOMES: Record<VerdictKind, string> = {
  failed: 'earl:failed',
  review: 'earl:cantTell',
  // "passed" would claim more than a program can know.
  'no-failure-found': 'earl:cantTell',
  inapplicable: 'earl:inapplicable',
  untested: 'earl:untested',
};

/**
 * Deliberately without a prefix `WCAG22`: it would be expanded to a URL, but the W3C's report tool finds a
 * criterion by the text after the first colon of the id.
 */
const CONTEXT = {
  earl: 'http://www.w3.org/ns/earl#',
  dcterms: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  Assertion: 'earl:Assertion',
  TestSubject: 'earl:TestSubject',
  TestRequirement: 'earl:TestRequirement',
  TestResult: 'earl:TestResult',
  Software: 'earl:Software',
  assertedBy: { '@id': 'earl:assertedBy', '@type': '@id' },
  mode: { '@id': 'earl:mode', '@type': '@id' },
  subject: 'earl:subject',
  test: 'earl:test',
  result: 'earl:result',
  outcome: { '@id': 'earl:outcome', '@type': '@id' },
  title: 'dcterms:title',
  description: 'dcterms:description',
  date: 'dcterms:date',
  isPartOf: 'dcterms:isPartOf',
  version: 'doap:revision',
};

const byNumber = new Map(criteria.map((criterion) => [criterion.number, criterion]));

/** The findings behind a verdict as text; the report tool shows it next to the criterion. */
export function describe(model: ReportModel, verdict: Verdict, language: Language): string {
  if (!verdict.findings.length) return '';
  const wanted = new Set(verdict.findings);
  const found = model.criteria
    .find(({ criterion }) => criterion.number === verdict.criterion)
    ?.groups.filter(({ finding }) => wanted.has(finding.fingerprint));
  const lines = (found ?? []).map(({ finding }) =>
    [
      finding.message[language],
      finding.question?.[language],
      finding.target && finding.target.path.join(' > '),
      `(${finding.check})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [...new Set(lines)].sort().join('\n');
}

function assertion(
  model: ReportModel,
  { subject }: SubjectSummary,
  verdict: Verdict,
  language: Language,
) {
  const criterion = byNumber.get(verdict.criterion);
  if (!criterion) return [];
  const description = describe(model, verdict, language);
  return [
    {
      '@type': 'Assertion',
      assertedBy: '_:audit',
      mode: 'earl:automatic',
      subject: {
        '@type': 'TestSubject',
        '@id': subject.url,
        ...(subject.title && { title: subject.title }),
      },
      test: {
        '@type': 'TestRequirement',
        '@id': `WCAG22:${criterion.slug}`,
        title: `${criterion.number} ${criterion.name[language]}`,
      },
      result: {
        '@type': 'TestResult',
        outcome: OUTCOMES[verdict.verdict],
        ...(description && { description }),
        date: subject.startedAt,
      },
    },
  ];
}

/** The W3C's Evaluation and Report Language, as JSON-LD. */
export function earlReport(model: ReportModel, language: Language): string {
  const { run } = model;
  const engines = Object.entries(run.engines).map(([name, version]) => `${name} ${version}`);
  const graph = [
    {
      '@type': 'Software',
      '@id': '_:audit',
      title: 'nusa-audit',
      description: `${CITATION}; ${engines.join(', ')}; ${run.browser}`,
    },
    ...model.subjects.flatMap((summary) =>
      summary.verdicts.flatMap((verdict) => assertion(model, summary, verdict, language)),
    ),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1)}\n`;
}
