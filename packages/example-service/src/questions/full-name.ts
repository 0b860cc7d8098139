import { isReadable, lengthOf, toOneLine } from '../formats/text.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const LONGEST = 100;

const id = {
  heading: {
    self: 'Siapa nama lengkap Anda?',
    family: 'Siapa nama lengkap anggota keluarga Anda?',
  },
  hint: 'Tulis sesuai KTP',
  missing: 'Masukkan nama lengkap sesuai KTP',
  tooLong: `Nama lengkap harus paling banyak ${LONGEST} karakter`,
  noLetter: 'Nama lengkap harus memuat huruf',
  unreadable: 'Nama lengkap memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
  review: 'Nama lengkap',
  change: 'nama lengkap',
};

const en: typeof id = {
  heading: { self: 'What is your full name?', family: 'What is your family member’s full name?' },
  hint: 'As it is written on the KTP',
  missing: 'Enter the full name as on the KTP',
  tooLong: `Full name must be ${LONGEST} characters or fewer`,
  noLetter: 'Full name must contain letters',
  unreadable: 'Full name contains a character that we cannot read. Type that character again',
  review: 'Full name',
  change: 'full name',
};

/**
 * One field for the whole name: many people have a single name, and nobody's has to split.
 * Signs and scripts of every kind are let through, since it must match the identity card.
 */
export const fullName = defineQuestion<string, typeof id>({
  id: 'fullName',
  path: 'nama',
  fields: ['nama'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-text-input
      name="nama"
      label="${texts.heading[personOf(answers)]}"
      label-size="xl"
      page-heading
      hint="${texts.hint}"
      spellcheck="false"
      autocomplete="${personOf(answers) === 'self' ? 'name' : 'off'}"
      required
      required-message="${texts.missing}"
      ${attributes({ value: values.nama, 'error-message': errors.nama })}
    ></nusa-text-input>
  `,

  parse({ nama = '' }, { texts }) {
    const answer = toOneLine(nama);
    if (answer === '') return { errors: { nama: texts.missing } };
    if (!isReadable(answer)) return { errors: { nama: texts.unreadable } };
    if (lengthOf(answer) > LONGEST) return { errors: { nama: texts.tooLong } };
    if (!/\p{Letter}/u.test(answer)) return { errors: { nama: texts.noLetter } };
    return { answer };
  },

  fill: (answer) => ({ nama: answer }),

  review: (answer, { texts }) => ({ label: texts.review, answer, change: texts.change }),
});
