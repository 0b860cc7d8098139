import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';

const OPTIONS = ['unduh', 'ambil'] as const;

export type Delivery = (typeof OPTIONS)[number];

const id = {
  heading: 'Bagaimana Anda ingin menerima surat?',
  options: {
    unduh: {
      label: 'Unduh lewat tautan',
      hint: 'Kami mengirim tautan lewat SMS. Suratnya bertanda tangan elektronik (TTE) dan sama sahnya',
    },
    ambil: { label: 'Ambil di kantor kelurahan atau desa', hint: 'Bawa KTP dan nomor permohonan' },
  } satisfies Record<Delivery, { label: string; hint: string }>,
  missing: 'Pilih bagaimana Anda ingin menerima surat',
  review: 'Cara menerima surat',
  change: 'cara menerima surat',
};

const en: typeof id = {
  heading: 'How do you want to receive the letter?',
  options: {
    unduh: {
      label: 'Download it from a link',
      hint: 'We send a link by text message. The letter has an electronic signature (TTE) and is equally valid',
    },
    ambil: {
      label: 'Collect it at the village office (kelurahan or desa)',
      hint: 'Bring the KTP and the reference number',
    },
  },
  missing: 'Select how you want to receive the letter',
  review: 'How you receive the letter',
  change: 'how you receive the letter',
};

export const delivery = defineQuestion<Delivery, typeof id>({
  id: 'delivery',
  path: 'cara-terima',
  fields: ['terima'],
  texts: { id, en },

  heading: ({ texts }) => texts.heading,

  form: ({ texts, values, errors }) => html`
    <nusa-radios
      name="terima"
      legend="${texts.heading}"
      legend-size="xl"
      page-heading
      required
      required-message="${texts.missing}"
      ${attributes({ value: values.terima, 'error-message': errors.terima })}
    >
      ${OPTIONS.map(
        (value) =>
          html`<nusa-radio
            value="${value}"
            label="${texts.options[value].label}"
            hint="${texts.options[value].hint}"
          ></nusa-radio>`,
      )}
    </nusa-radios>
  `,

  parse({ terima }, { texts }) {
    const answer = OPTIONS.find((option) => option === terima);
    return answer ? { answer } : { errors: { terima: texts.missing } };
  },

  fill: (answer) => ({ terima: answer }),

  review: (answer, { texts }) => ({
    label: texts.review,
    answer: texts.options[answer].label,
    change: texts.change,
  }),
});
