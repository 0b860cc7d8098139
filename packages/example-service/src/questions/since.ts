import { dateParts } from '@nusa/formats';
import { formatMonth, monthsBetween, readMonth } from '../formats/date.js';
import { today } from '../formats/date-time.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import type { Values } from '../model.js';
import { birthDate } from './birth-date.js';
import { personOf } from './for-whom.js';

/** People who moved in later may be asked for a letter from their previous address. */
const SETTLED_MONTHS = 6;

const id = {
  heading: {
    self: 'Sejak kapan Anda tinggal di alamat ini?',
    family: 'Sejak kapan anggota keluarga Anda tinggal di alamat ini?',
  },
  hint: 'Contoh: 3 2019. Perkirakan jika Anda tidak ingat bulannya',
  inMessages: 'bulan dan tahun mulai tinggal',
  future: 'Bulan dan tahun mulai tinggal tidak boleh setelah bulan ini',
  beforeBirth: 'Bulan dan tahun mulai tinggal tidak boleh sebelum tanggal lahir',
  warning: 'Kurang dari 6 bulan. Petugas mungkin meminta surat pindah dari alamat sebelumnya.',
  review: 'Tinggal di alamat ini sejak',
  change: 'sejak kapan tinggal di alamat ini',
};

const en: typeof id = {
  heading: {
    self: 'When did you move to this address?',
    family: 'When did your family member move to this address?',
  },
  hint: 'For example, 3 2019. Give an estimate if you do not remember the month',
  inMessages: 'month and year you moved in',
  future: 'Month and year you moved in must not be after this month',
  beforeBirth: 'Month and year you moved in must not be before the date of birth',
  warning:
    'Less than 6 months. We may ask for a moving letter (surat pindah) from the previous address.',
  review: 'At this address since',
  change: 'month and year of moving to this address',
};

const read = (values: Values) =>
  readMonth({ month: values['sejak-month'] ?? '', year: values['sejak-year'] ?? '' });

/** The month as 2019-03. */
export const since = defineQuestion<string, typeof id>({
  id: 'since',
  path: 'sejak',
  fields: ['sejak-month', 'sejak-year'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form({ texts, answers, values, errors }) {
    const result = read(values);
    return html`
      <nusa-date-input
        name="sejak"
        parts="month year"
        legend="${texts.heading[personOf(answers)]}"
        legend-size="xl"
        page-heading
        hint="${texts.hint}"
        message-label="${texts.inMessages}"
        required
        ${attributes({
          'month-value': values['sejak-month'],
          'year-value': values['sejak-year'],
          'error-message': errors.sejak,
          'error-fields': errors.sejak && !result.ok && String(result.facts.parts),
        })}
      ></nusa-date-input>
    `;
  },

  parse(values, { texts, answers, language, now }) {
    const result = read(values);
    const wrong = (message: string) => ({ errors: { sejak: message } });
    if (!result.ok) return wrong(dateParts.message(result, language, texts.inMessages));
    if (result.value > today(now).slice(0, 7)) return wrong(texts.future);
    const born = answers.get(birthDate);
    if (born && result.value < born.slice(0, 7)) return wrong(texts.beforeBirth);
    return { answer: result.value };
  },

  fill(answer) {
    const { month = '', year = '' } = dateParts.split(`${answer}-01`);
    return { 'sejak-month': month, 'sejak-year': year };
  },

  warning: (answer, { texts, now }) =>
    monthsBetween(answer, today(now)) < SETTLED_MONTHS ? texts.warning : undefined,

  review: (answer, { texts, language }) => ({
    label: texts.review,
    answer: formatMonth(answer, language),
    change: texts.change,
  }),
});
