import { message, nik as format } from '@nusa/formats';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const id = {
  heading: { self: 'Berapa NIK Anda?', family: 'Berapa NIK anggota keluarga Anda?' },
  hint: '16 angka di KTP, misalnya 3171 0145 0890 0002',
  helpSummary: 'Di mana menemukan NIK',
  help: 'NIK tertulis di baris pertama KTP. Untuk anak yang belum punya KTP, lihat NIK di Kartu Keluarga atau Kartu Identitas Anak.',
};

const en: typeof id = {
  heading: { self: 'What is your NIK?', family: 'What is your family member’s NIK?' },
  hint: '16 digits on the KTP, for example 3171 0145 0890 0002',
  helpSummary: 'Where to find the NIK',
  help: 'The NIK is on the first line of the KTP. For a child without a KTP, look at the family card (Kartu Keluarga) or the child’s identity card.',
};

export const nik = defineQuestion<string, typeof id>({
  id: 'nik',
  path: 'nik',
  fields: ['nik'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-identifier-input
      kind="nik"
      name="nik"
      label="${texts.heading[personOf(answers)]}"
      label-size="xl"
      page-heading
      hint="${texts.hint}"
      required
      ${attributes({ value: values.nik, 'error-message': errors.nik })}
    ></nusa-identifier-input>
    <nusa-details summary="${texts.helpSummary}"><p>${texts.help}</p></nusa-details>
  `,

  parse(values, { language }) {
    const result = format.parse(values.nik);
    return result.ok
      ? { answer: result.value }
      : { errors: { nik: message(format, result, language) } };
  },

  fill: (answer) => ({ nik: format.format(answer) }),

  review: (answer) => ({
    label: 'NIK',
    answer: format.format(answer),
    change: 'NIK',
  }),
});
