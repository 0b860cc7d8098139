import { attributes, html } from '../html.js';
import type { Answers } from '../journey/answers.js';
import { defineQuestion } from '../journey/question.js';
import { personOf } from './for-whom.js';

const OPTIONS = ['ya', 'tidak'] as const;

type SameAddress = (typeof OPTIONS)[number];

const id = {
  heading: {
    self: 'Apakah alamat tempat tinggal Anda sama dengan alamat di KTP?',
    family: 'Apakah alamat tempat tinggal anggota keluarga Anda sama dengan alamat di KTP-nya?',
  },
  options: { ya: 'Ya', tidak: 'Tidak' } satisfies Record<SameAddress, string>,
  missing: 'Pilih “Ya” jika alamatnya sama dengan alamat di KTP',
  review: 'Alamat sama dengan KTP',
  change: 'apakah alamat sama dengan KTP',
};

const en: typeof id = {
  heading: {
    self: 'Is the address where you live the same as on your KTP?',
    family: 'Is the address where your family member lives the same as on their KTP?',
  },
  options: { ya: 'Yes', tidak: 'No' },
  missing: 'Select “Yes” if the address is the same as on the KTP',
  review: 'Same address as on the KTP',
  change: 'whether the address is the same as on the KTP',
};

export const sameAddress = defineQuestion<SameAddress, typeof id>({
  id: 'sameAddress',
  path: 'alamat-ktp',
  fields: ['alamat-sama'],
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form: ({ texts, answers, values, errors }) => html`
    <nusa-radios
      name="alamat-sama"
      legend="${texts.heading[personOf(answers)]}"
      legend-size="xl"
      page-heading
      required
      required-message="${texts.missing}"
      ${attributes({ value: values['alamat-sama'], 'error-message': errors['alamat-sama'] })}
    >
      ${OPTIONS.map((value) => html`<nusa-radio value="${value}" label="${texts.options[value]}"></nusa-radio>`)}
    </nusa-radios>
  `,

  parse(values, { texts }) {
    const answer = OPTIONS.find((option) => option === values['alamat-sama']);
    return answer ? { answer } : { errors: { 'alamat-sama': texts.missing } };
  },

  fill: (answer) => ({ 'alamat-sama': answer }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: texts.options[answer],
    change: texts.change,
  }),
});

/** Whether the region must be asked for, because it is not the one on the KTP. */
export function livesElsewhere(answers: Answers): boolean {
  return answers.get(sameAddress) === 'tidak';
}
