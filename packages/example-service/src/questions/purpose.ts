import { isReadable, lengthOf } from '../formats/text.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';

const MAX_LENGTH = 200;

const OPTIONS = ['sekolah', 'bank', 'pekerjaan', 'usaha'] as const;
const OTHER = 'lainnya';

type Purpose = { option: (typeof OPTIONS)[number] } | { option: typeof OTHER; description: string };

const id = {
  heading: 'Untuk keperluan apa surat ini?',
  options: {
    sekolah: 'Pendaftaran sekolah',
    bank: 'Membuka rekening bank',
    pekerjaan: 'Pekerjaan',
    usaha: 'Perizinan usaha',
    lainnya: 'Lainnya',
  } satisfies Record<Purpose['option'], string>,
  describe: 'Tulis keperluannya',
  missing: 'Pilih keperluan surat ini',
  descriptionMissing: 'Masukkan keperluan surat ini',
  descriptionTooLong: `Keperluan harus paling banyak ${MAX_LENGTH} karakter`,
  descriptionUnreadable: 'Keperluan memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
  review: 'Keperluan',
  change: 'keperluan',
};

const en: typeof id = {
  heading: 'What do you need the letter for?',
  options: {
    sekolah: 'Enrolling at a school',
    bank: 'Opening a bank account',
    pekerjaan: 'A job',
    usaha: 'A business licence',
    lainnya: 'Something else',
  },
  describe: 'Write what it is for',
  missing: 'Select what you need the letter for',
  descriptionMissing: 'Enter what you need the letter for',
  descriptionTooLong: `What it is for must be ${MAX_LENGTH} characters or fewer`,
  descriptionUnreadable:
    'What it is for contains a character that we cannot read. Type that character again',
  review: 'What it is for',
  change: 'what it is for',
};

export const purpose = defineQuestion<Purpose, typeof id>({
  id: 'purpose',
  path: 'keperluan',
  fields: ['keperluan', 'keperluan-lain'],
  texts: { id, en },

  heading: ({ texts }) => texts.heading,

  form: ({ texts, values, errors }) => html`
    <nusa-radios
      name="keperluan"
      legend="${texts.heading}"
      legend-size="xl"
      page-heading
      required
      required-message="${texts.missing}"
      ${attributes({ value: values.keperluan, 'error-message': errors.keperluan })}
    >
      ${OPTIONS.map((value) => html`<nusa-radio value="${value}" label="${texts.options[value]}"></nusa-radio>`)}
      <nusa-radio value="${OTHER}" label="${texts.options[OTHER]}">
        <nusa-character-count
          name="keperluan-lain"
          label="${texts.describe}"
          maxlength="${MAX_LENGTH}"
          rows="3"
          required
          required-message="${texts.descriptionMissing}"
          maxlength-message="${texts.descriptionTooLong}"
          ${attributes({
            value: values['keperluan-lain'],
            'error-message': errors['keperluan-lain'],
          })}
        ></nusa-character-count>
      </nusa-radio>
    </nusa-radios>
  `,

  parse(values, { texts }) {
    const option = OPTIONS.find((known) => known === values.keperluan);
    if (option) return { answer: { option } };
    if (values.keperluan !== OTHER) return { errors: { keperluan: texts.missing } };

    const description = (values['keperluan-lain'] ?? '').trim();
    const wrong = (message: string) => ({ errors: { 'keperluan-lain': message } });
    if (description === '') return wrong(texts.descriptionMissing);
    if (!isReadable(description)) return wrong(texts.descriptionUnreadable);
    if (lengthOf(description) > MAX_LENGTH) return wrong(texts.descriptionTooLong);
    return { answer: { option: OTHER, description } };
  },

  fill: (answer) => ({
    keperluan: answer.option,
    ...('description' in answer && { 'keperluan-lain': answer.description }),
  }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: 'description' in answer ? answer.description : texts.options[answer.option],
    change: texts.change,
  }),
});
