import {
  formatDate,
  parseDate,
  splitDate,
  type DatePart,
  type DateProblem,
} from '../formats/date.js';
import { today } from '../formats/date-time.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import type { Values } from '../model.js';
import { personOf } from './for-whom.js';

const id = {
  heading: { self: 'Kapan Anda lahir?', family: 'Kapan anggota keluarga Anda lahir?' },
  hint: 'Contoh: 17 8 1990',
  inMessages: 'tanggal lahir',
  parts: { day: 'tanggal', month: 'bulan', year: 'tahun' } satisfies Record<DatePart, string>,
  empty: 'Masukkan tanggal lahir',
  missing: (parts: readonly string[]) => `Tanggal lahir harus memuat ${parts.join(' dan ')}`,
  yearLength: 'Tahun harus 4 angka',
  notReal: 'Tanggal lahir harus tanggal yang benar',
  future: 'Tanggal lahir tidak boleh setelah hari ini',
  review: 'Tanggal lahir',
  change: 'tanggal lahir',
};

const en: typeof id = {
  heading: { self: 'When were you born?', family: 'When was your family member born?' },
  hint: 'For example, 17 8 1990',
  inMessages: 'the date of birth',
  parts: { day: 'a day', month: 'a month', year: 'a year' },
  empty: 'Enter the date of birth',
  missing: (parts) => `Date of birth must include ${parts.join(' and ')}`,
  yearLength: 'Year must be 4 digits',
  notReal: 'Date of birth must be a real date',
  future: 'Date of birth must not be after today',
  review: 'Date of birth',
  change: 'date of birth',
};

function read(values: Values): ReturnType<typeof parseDate> {
  return parseDate({
    day: values['lahir-day'] ?? '',
    month: values['lahir-month'] ?? '',
    year: values['lahir-year'] ?? '',
  });
}

/** The fields to mark, for example `day month`; undefined for all of them. */
function wrongPartsOf(values: Values): string | undefined {
  const result = read(values);
  return 'problem' in result ? result.problem.parts.join(' ') : undefined;
}

function messageFor(problem: DateProblem, texts: typeof id): string {
  return problem.kind === 'missing'
    ? texts.missing(problem.parts.map((part) => texts.parts[part]))
    : texts[problem.kind];
}

export const birthDate = defineQuestion<string, typeof id>({
  id: 'birthDate',
  path: 'tanggal-lahir',
  fields: ['lahir-day', 'lahir-month', 'lahir-year'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-date-input
      name="lahir"
      legend="${texts.heading[personOf(answers)]}"
      legend-size="xl"
      page-heading
      hint="${texts.hint}"
      message-label="${texts.inMessages}"
      required
      ${attributes({
        autocomplete: personOf(answers) === 'self' && 'bday',
        'day-value': values['lahir-day'],
        'month-value': values['lahir-month'],
        'year-value': values['lahir-year'],
        'error-message': errors.lahir,
        'error-fields': errors.lahir && wrongPartsOf(values),
      })}
    ></nusa-date-input>
  `,

  parse(values, { texts, now }) {
    const result = read(values);
    if ('problem' in result) return { errors: { lahir: messageFor(result.problem, texts) } };
    if (result.date > today(now)) return { errors: { lahir: texts.future } };
    return { answer: result.date };
  },

  fill(answer) {
    const { day, month, year } = splitDate(answer);
    return { 'lahir-day': day, 'lahir-month': month, 'lahir-year': year };
  },

  review: (answer, { texts, language }) => ({
    label: texts.review,
    answer: formatDate(answer, language),
    change: texts.change,
  }),
});
