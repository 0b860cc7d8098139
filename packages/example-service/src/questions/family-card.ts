import { kk as format, message } from '@nusa/formats';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const id = {
  heading: {
    self: 'Berapa nomor Kartu Keluarga Anda?',
    family: 'Berapa nomor Kartu Keluarga anggota keluarga Anda?',
  },
  hint: '16 angka di bagian atas Kartu Keluarga, misalnya 3171 0101 0120 0001',
  review: 'Nomor Kartu Keluarga',
  change: 'nomor Kartu Keluarga',
};

const en: typeof id = {
  heading: {
    self: 'What is the number of your family card (Kartu Keluarga)?',
    family: 'What is the number of your family member’s family card (Kartu Keluarga)?',
  },
  hint: '16 digits at the top of the card, for example 3171 0101 0120 0001',
  review: 'Family card number',
  change: 'family card number',
};

export const familyCard = defineQuestion<string, typeof id>({
  id: 'familyCard',
  path: 'nomor-kk',
  fields: ['kk'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-identifier-input
      kind="kk"
      name="kk"
      label="${texts.heading[personOf(answers)]}"
      label-size="xl"
      page-heading
      hint="${texts.hint}"
      required
      ${attributes({ value: values.kk, 'error-message': errors.kk })}
    ></nusa-identifier-input>
  `,

  parse(values, { language }) {
    const result = format.parse(values.kk);
    return result.ok
      ? { answer: result.value }
      : { errors: { kk: message(format, result, language) } };
  },

  fill: (answer) => ({ kk: format.format(answer) }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: format.format(answer),
    change: texts.change,
  }),
});
