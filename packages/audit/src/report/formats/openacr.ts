import { stringify } from 'yaml';
import { CITATION } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import { t, verdictNames } from '../model/messages.js';
import type { VerdictKind } from '../../model/schema.js';
import type { CriterionSummary, ReportModel } from '../model/report-model.js';

export interface OpenAcrOptions {
  language: Language;
  /** What the report is about. */
  product: string;
  version?: string;
  /** The author; the format requires an e-mail address. */
  author?: { name?: string; company?: string; email: string };
}

/** A program may say that a criterion is not met; only a person may say that it is. */
function levelOf({ verdict, review }: CriterionSummary): string {
  if (verdict === 'failed') return 'does-not-support';
  // With open questions, nobody has evaluated everything yet.
  if (verdict === 'review' || verdict === 'untested') return 'not-evaluated';
  if (review?.answer === 'no-problem') return 'supports';
  if (review?.answer === 'problem') return 'does-not-support';
  if (review?.answer === 'not-applicable') return 'not-applicable';
  return 'not-evaluated';
}

const KINDS: VerdictKind[] = ['failed', 'review', 'untested', 'no-failure-found', 'inapplicable'];
const MOST_NOTES = 10;

function notesOf({ counts, groups, review }: CriterionSummary, language: Language): string {
  const counted = KINDS.filter((kind) => counts[kind] > 0).map(
    (kind) => `${verdictNames[kind][language]}: ${counts[kind]}`,
  );
  const messages = groups
    .filter(({ finding, answer }) => finding.outcome === 'failed' || answer?.answer === 'problem')
    .map(({ finding, subjects }) => `${finding.message[language]} (${subjects.length})`);
  const reviewLines = review && [
    t(language, 'by', { who: review.who, when: review.when, with: review.with }),
    review.note,
  ];
  return [
    counted.join('; '),
    ...[...new Set(messages)].slice(0, MOST_NOTES),
    ...(reviewLines ?? []),
  ]
    .filter(Boolean)
    .join('\n');
}

const criterionEntry = (summary: CriterionSummary, language: Language) => ({
  num: summary.criterion.number,
  components: [
    { name: 'web', adherence: { level: levelOf(summary), notes: notesOf(summary, language) } },
  ],
});

/** The catalogue includes 4.1.1 for older versions of WCAG; it is not part of 2.2. */
const parsing = (language: Language) => ({
  num: '4.1.1',
  components: [
    {
      name: 'web',
      adherence: {
        level: 'not-applicable',
        notes:
          language === 'id'
            ? 'Kriteria ini dihapus dari WCAG 2.2.'
            : 'This criterion was removed from WCAG 2.2.',
      },
    },
  ],
});

/** An accessibility conformance report for procurement, in the GSA's OpenACR format. */
export function openAcrReport(model: ReportModel, options: OpenAcrOptions): string {
  const { language, product, version, author } = options;
  const { run } = model;
  const chapter = (level: 'A' | 'AA') =>
    model.criteria
      .filter(({ criterion }) => criterion.level === level)
      .map((summary) => criterionEntry(summary, language));
  const levelA = chapter('A');
  levelA.splice(
    levelA.findIndex(({ num }) => num === '4.1.2'),
    0,
    parsing(language),
  );
  const engines = Object.entries(run.engines).map(([name, number]) => `${name} ${number}`);
  const method = [
    `nusa-audit; ${engines.join(', ')}; ${run.browser}.`,
    CITATION,
    run.sample && t(language, 'sampleText', run.sample),
    `${t(language, 'notTestedHeading')}:`,
    ...run.notTested.map((text) => `- ${text[language]}`),
  ];
  const day = run.startedAt.slice(0, 10);
  return stringify(
    {
      title: `${product} Accessibility Conformance Report`,
      product: { name: product, ...(version && { version }) },
      author: {
        ...(author?.name && { name: author.name }),
        ...(author?.company && { company_name: author.company }),
        email: author?.email ?? '',
      },
      report_date: day,
      last_modified_date: day,
      version: 1,
      notes: t(language, 'noPass'),
      evaluation_methods_used: method.filter(Boolean).join('\n'),
      catalog: '2.5-edition-wcag-2.2-en',
      chapters: {
        success_criteria_level_a: { criteria: levelA },
        success_criteria_level_aa: { criteria: chapter('AA') },
        success_criteria_level_aaa: { disabled: true },
      },
    },
    { lineWidth: 100 },
  );
}
