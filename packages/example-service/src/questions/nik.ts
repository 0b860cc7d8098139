import { formatNik, parseNik } from '../formats/nik.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const id = {
  heading: { self: 'Berapa NIK Anda?', family: 'Berapa NIK anggota keluarga Anda?' },
  hint: '16 angka di KTP, misalnya 3171 0145 0890 0002',
  helpSummary: 'Di mana menemukan NIK',
  help: 'NIK tertulis di baris pertama KTP. Untuk anak yang belum punya KTP, lihat NIK di Kartu Keluarga atau Kartu Identitas Anak.',
  problems: {
    empty: 'Masukkan NIK',
    notDigits: 'NIK hanya boleh berisi angka',
    length: 'NIK harus 16 angka',
  },
};

const en: typeof id = {
  heading: { self: 'What is your NIK?', family: 'What is your family member’s NIK?' },
  hint: '16 digits on the KTP, for example 3171 0145 0890 0002',
  helpSummary: 'Where to find the NIK',
  help: 'The NIK is on the first line of the KTP. For a child without a KTP, look at the family card (Kartu Keluarga) or the child’s identity card.',
  problems: {
    empty: 'Enter the NIK',
    notDigits: 'NIK must only contain digits',
    length: 'NIK must be 16 digits',
  },
};

export const nik = defineQuestion<string, typeof id>({
  id: 'nik',
  path: 'nik',
  fields: ['nik'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-text-input
      name="nik"
      label="${texts.heading[personOf(answers)]}"
      label-size="xl"
      page-heading
      hint="${texts.hint}"
      width="20"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      required
      required-message="${texts.problems.empty}"
      ${attributes({ value: values.nik, 'error-message': errors.nik })}
    ></nusa-text-input>
    <nusa-details summary="${texts.helpSummary}"><p>${texts.help}</p></nusa-details>
  `,

  parse(values, { texts }) {
    const result = parseNik(values.nik ?? '');
    if ('problem' in result) return { errors: { nik: texts.problems[result.problem] } };
    return { answer: result.nik };
  },

  fill: (answer) => ({ nik: formatNik(answer) }),

  review: (answer) => ({
    label: 'NIK',
    answer: formatNik(answer),
    change: 'NIK',
  }),
});
