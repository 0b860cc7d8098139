import { attributes, html } from '../html.js';
import type { Answers } from '../journey/answers.js';
import { defineQuestion } from '../journey/question.js';

const OPTIONS = ['sendiri', 'keluarga', 'lain'] as const;

type ForWhom = (typeof OPTIONS)[number];

const id = {
  heading: 'Untuk siapa surat ini?',
  hint: 'Satu permohonan untuk satu orang',
  options: {
    sendiri: { label: 'Diri sendiri', hint: undefined },
    keluarga: {
      label: 'Anggota keluarga',
      hint: 'Yang tercatat dalam satu Kartu Keluarga dengan Anda',
    },
    lain: { label: 'Orang lain', hint: undefined },
  } satisfies Record<ForWhom, { label: string; hint: string | undefined }>,
  missing: 'Pilih untuk siapa surat ini',
  review: 'Untuk siapa',
  change: 'untuk siapa surat ini',
  exit: {
    heading: 'Anda perlu surat kuasa',
    body: 'Layanan ini hanya untuk diri sendiri dan anggota keluarga dalam satu Kartu Keluarga. Untuk orang lain, ajukan surat di kantor kami.',
    bringLead: 'Bawa ke kantor:',
    bring: [
      'surat kuasa yang ditandatangani orang itu',
      'KTP orang itu, asli atau fotokopi',
      'KTP Anda',
    ],
    free: 'Pengajuan di kantor juga gratis.',
  },
};

const en: typeof id = {
  heading: 'Who is the letter for?',
  hint: 'Each application is for one person',
  options: {
    sendiri: { label: 'Myself', hint: undefined },
    keluarga: {
      label: 'A family member',
      hint: 'Someone on the same family card (Kartu Keluarga) as you',
    },
    lain: { label: 'Someone else', hint: undefined },
  },
  missing: 'Select who the letter is for',
  review: 'Who it is for',
  change: 'who the letter is for',
  exit: {
    heading: 'You need a letter of authority',
    body: 'This service is only for yourself and for family members on the same family card (Kartu Keluarga). For someone else, apply at our office.',
    bringLead: 'Bring to the office:',
    bring: [
      'a letter of authority (surat kuasa) signed by that person',
      'that person’s KTP, the original or a copy',
      'your KTP',
    ],
    free: 'Applying at the office is also free.',
  },
};

export const forWhom = defineQuestion<ForWhom, typeof id>({
  id: 'forWhom',
  path: 'untuk-siapa',
  fields: ['untuk'],
  texts: { id, en },

  heading: ({ texts }) => texts.heading,

  form: ({ texts, values, errors }) => html`
    <nusa-radios
      name="untuk"
      legend="${texts.heading}"
      legend-size="xl"
      page-heading
      hint="${texts.hint}"
      required
      required-message="${texts.missing}"
      ${attributes({ value: values.untuk, 'error-message': errors.untuk })}
    >
      ${OPTIONS.map((value) => {
        const { label, hint } = texts.options[value];
        return html`<nusa-radio
          value="${value}"
          label="${label}"
          ${attributes({ hint })}
        ></nusa-radio>`;
      })}
    </nusa-radios>
  `,

  parse({ untuk }, { texts }) {
    const answer = OPTIONS.find((option) => option === untuk);
    return answer ? { answer } : { errors: { untuk: texts.missing } };
  },

  fill: (answer) => ({ untuk: answer }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: texts.options[answer].label,
    change: texts.change,
  }),

  exit: {
    path: 'surat-kuasa',
    when: (answer) => answer === 'lain',
    heading: (texts) => texts.exit.heading,
    body: ({ exit }) => html`
      <p>${exit.body}</p>
      <p>${exit.bringLead}</p>
      <ul>
        ${exit.bring.map((item) => html`<li>${item}</li>`)}
      </ul>
      <p>${exit.free}</p>
    `,
  },
});

/** Whom the questions are about: the person who answers ("Anda"), or the family member. */
export function personOf(answers: Answers): 'self' | 'family' {
  return answers.get(forWhom) === 'keluarga' ? 'family' : 'self';
}
