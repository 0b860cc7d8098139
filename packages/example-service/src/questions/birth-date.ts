import { date, dateParts } from '@nusa/formats';
import { readDate } from '../formats/date.js';
import { today } from '../formats/date-time.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import type { Values } from '../model.js';
import { personOf } from './for-whom.js';

const id = {
  heading: { self: 'Kapan Anda lahir?', family: 'Kapan anggota keluarga Anda lahir?' },
  hint: 'Contoh: 17 8 1990',
  inMessages: 'tanggal lahir',
  future: 'Tanggal lahir tidak boleh setelah hari ini',
  review: 'Tanggal lahir',
  change: 'tanggal lahir',
};

const en: typeof id = {
  heading: { self: 'When were you born?', family: 'When was your family member born?' },
  hint: 'For example, 17 8 1990',
  inMessages: 'the date of birth',
  future: 'The date of birth must not be after today',
  review: 'Date of birth',
  change: 'date of birth',
};

const read = (values: Values) =>
  readDate({
    day: values['lahir-day'] ?? '',
    month: values['lahir-month'] ?? '',
    year: values['lahir-year'] ?? '',
  });

/** The date as 1990-08-05. */
export const birthDate = defineQuestion<string, typeof id>({
  id: 'birthDate',
  path: 'tanggal-lahir',
  fields: ['lahir-day', 'lahir-month', 'lahir-year'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form({ texts, answers, values, errors }) {
    const result = read(values);
    return html`
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
          'error-fields': errors.lahir && !result.ok && String(result.facts.parts),
        })}
      ></nusa-date-input>
    `;
  },

  parse(values, { texts, language, now }) {
    const result = read(values);
    const wrong = (message: string) => ({ errors: { lahir: message } });
    if (!result.ok) return wrong(dateParts.message(result, language, texts.inMessages));
    if (result.value > today(now)) return wrong(texts.future);
    return { answer: result.value };
  },

  fill(answer) {
    const { day = '', month = '', year = '' } = dateParts.split(answer);
    return { 'lahir-day': day, 'lahir-month': month, 'lahir-year': year };
  },

  review: (answer, { texts, language }) => ({
    label: texts.review,
    answer: date.format(answer, language),
    change: texts.change,
  }),
});
