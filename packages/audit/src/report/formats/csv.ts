import { stringify } from 'csv-stringify/sync';
import { CITATION, criterionOf } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import { answerNames, t } from '../model/messages.js';
import type { FindingGroup, ReportModel } from '../model/report-model.js';

/**
 * Spreadsheets read text that starts with one of these as a formula, even after whitespace. Wider than
 * `escape_formulas` of csv-stringify, which knows neither `|`, `%` nor leading whitespace.
 */
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/;

/** Rows as RFC 4180 with a byte order mark, so that spreadsheets read UTF-8. Formulas become text. */
export const csvOf = (rows: readonly string[][]): string =>
  stringify(rows as string[][], {
    bom: true,
    record_delimiter: '\r\n',
    quoted_match: /[\r\n\t;']/, // Some spreadsheets take these as separators as well.
    cast: { string: (text) => (FORMULA.test(text) ? `'${text}` : text) },
  });

const HEADS = {
  id: [
    'Halaman',
    'Alamat',
    'Hasil',
    'Kriteria',
    'Nama kriteria',
    'Tingkat',
    'Pesan',
    'Pertanyaan',
    'Jawaban',
    'Letak',
    'Elemen',
    'Pemeriksaan',
    'Standar lain',
    'Sidik jari',
  ],
  en: [
    'Page',
    'Address',
    'Outcome',
    'Criterion',
    'Criterion name',
    'Level',
    'Message',
    'Question',
    'Answer',
    'Location',
    'Element',
    'Check',
    'Other standards',
    'Fingerprint',
  ],
} as const;

const OUTCOMES = {
  failed: { id: 'Gagal', en: 'Failed' },
  review: { id: 'Perlu ditinjau', en: 'Needs review' },
  advice: { id: 'Saran', en: 'Advice' },
} as const;

function rowsOf(
  group: FindingGroup,
  urls: ReadonlyMap<string, string>,
  language: Language,
): string[][] {
  const { finding, subjects, answer } = group;
  const { criteria, outcome, message, question, target, check, tags, fingerprint } = finding;
  const kind = criteria.length ? outcome : 'advice';
  const numbers: (string | undefined)[] = criteria.length ? criteria : [undefined];
  const answerText = answer
    ? `${answerNames[answer.answer][language]} (${t(language, 'by', { who: answer.who, when: answer.when, with: answer.with })})`
    : '';
  return subjects.flatMap((id) =>
    numbers.map((number) => {
      const criterion = number ? criterionOf(number) : undefined;
      return [
        id,
        urls.get(id) ?? '',
        OUTCOMES[kind][language],
        number ?? '',
        criterion?.name[language] ?? '',
        criterion?.level ?? '',
        message[language],
        question?.[language] ?? '',
        answerText,
        target?.path.join(' > ') ?? '',
        target?.html ?? '',
        check,
        (tags ?? []).join(' '),
        fingerprint,
      ];
    }),
  );
}

/** For spreadsheets: one row per finding, page and criterion, followed by how the audit was carried out. */
export function csvReport(model: ReportModel, language: Language): string {
  const urls = new Map(model.subjects.map(({ subject }) => [subject.id, subject.url]));
  const { run } = model;
  const groups = [
    ...new Set([...model.failures, ...model.questions, ...model.answered, ...model.advice]),
  ];
  const about = [
    [CITATION],
    [t(language, 'command'), run.command],
    [t(language, 'browser'), run.browser],
    ...Object.entries(run.engines),
    ...(run.sample ? [[t(language, 'sample'), t(language, 'sampleText', run.sample)]] : []),
    ...run.notTested.map((text) => [t(language, 'notTestedHeading'), text[language]]),
    ...model.gaps.map(({ check, reason }) => [
      t(language, 'notTestedHeading'),
      `${check}: ${reason[language]}`,
    ]),
    ...model.subjects
      .filter(({ subject }) => subject.state !== 'loaded')
      .map(({ subject }) => [t(language, 'notTestedHeading'), `${subject.id}: ${subject.state}`]),
  ];
  const rows = [
    [...HEADS[language]],
    ...groups.flatMap((group) => rowsOf(group, urls, language)),
    [],
    ...about,
  ];
  return csvOf(rows);
}
