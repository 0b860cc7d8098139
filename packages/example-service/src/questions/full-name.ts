import { fullName as format, message } from '@nusa/formats';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const id = {
  heading: {
    self: 'Siapa nama lengkap Anda?',
    family: 'Siapa nama lengkap anggota keluarga Anda?',
  },
  hint: 'Tulis sesuai KTP',
  review: 'Nama lengkap',
  change: 'nama lengkap',
};

const en: typeof id = {
  heading: { self: 'What is your full name?', family: 'What is your family member’s full name?' },
  hint: 'As it appears on the KTP',
  review: 'Full name',
  change: 'full name',
};

/** One field for the whole name, because many people have a single name. */
export const fullName = defineQuestion<string, typeof id>({
  id: 'fullName',
  path: 'nama',
  fields: ['nama'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-name-input
      name="nama"
      label="${texts.heading[personOf(answers)]}"
      label-size="xl"
      page-heading
      hint="${texts.hint}"
      autocomplete="${personOf(answers) === 'self' ? 'name' : 'off'}"
      required
      ${attributes({ value: values.nama, 'error-message': errors.nama })}
    ></nusa-name-input>
  `,

  parse({ nama }, { language }) {
    const result = format.parse(nama);
    return result.ok
      ? { answer: result.value }
      : { errors: { nama: message(format, result, language) } };
  },

  fill: (answer) => ({ nama: answer }),

  review: (answer, { texts }) => ({ label: texts.review, answer, change: texts.change }),
});
