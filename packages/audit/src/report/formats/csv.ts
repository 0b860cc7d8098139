import { CITATION, criterionOf } from '../../model/criteria.js';
import { answerNames, say, type Language } from '../model/messages.js';
import type { Group, ReportModel } from '../model/report-model.js';

/** A spreadsheet takes a text that begins so for a formula, also behind a tab or a line end. */
const FORMULA = /^[\s\u0000]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/;

/** A field as RFC 4180 has it; what could be a formula is made text by an apostrophe. */
export function field(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t;']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
    'Sidik',
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
    'Place',
    'Element',
    'Check',
    'Other standards',
    'Fingerprint',
  ],
} as const;

const OUTCOMES = {
  failed: { id: 'Gagal', en: 'Failed' },
  review: { id: 'Perlu diputuskan', en: 'To decide' },
  advice: { id: 'Saran', en: 'Advice' },
} as const;

function rowsOf(group: Group, urls: ReadonlyMap<string, string>, language: Language): string[][] {
  const { finding, subjects, answer } = group;
  const { criteria, outcome, message, question, target, check, tags, fingerprint } = finding;
  const kind = criteria.length ? outcome : 'advice';
  const numbers: (string | undefined)[] = criteria.length ? criteria : [undefined];
  const said = answer
    ? `${answerNames[answer.answer][language]} (${say(language, 'by', { who: answer.who, when: answer.when, with: answer.with })})`
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
        said,
        target?.path.join(' > ') ?? '',
        target?.html ?? '',
        check,
        (tags ?? []).join(' '),
        fingerprint,
      ];
    }),
  );
}

/** For spreadsheets: a row for each finding, page and criterion, and at the end how it was made. */
export function csvReport(model: ReportModel, language: Language): string {
  const urls = new Map(model.subjects.map(({ subject }) => [subject.id, subject.url]));
  const { run } = model;
  const groups = [
    ...new Set([...model.failures, ...model.questions, ...model.answered, ...model.advice]),
  ];
  const about = [
    [CITATION],
    [say(language, 'command'), run.command],
    [say(language, 'browser'), run.browser],
    ...Object.entries(run.engines),
    ...(run.sample ? [[say(language, 'sample'), say(language, 'sampleText', run.sample)]] : []),
    ...run.notTested.map((text) => [say(language, 'notTestedHeading'), text[language]]),
    ...model.gaps.map(({ check, reason }) => [
      say(language, 'notTestedHeading'),
      `${check}: ${reason[language]}`,
    ]),
    ...model.subjects
      .filter(({ subject }) => subject.state !== 'loaded')
      .map(({ subject }) => [say(language, 'notTestedHeading'), `${subject.id}: ${subject.state}`]),
  ];
  const rows = [
    [...HEADS[language]],
    ...groups.flatMap((group) => rowsOf(group, urls, language)),
    [],
    ...about,
  ];
  // The mark tells spreadsheets that this is UTF-8.
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}
