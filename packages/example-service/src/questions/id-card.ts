import { attributes, html } from '../html.js';
import { defineQuestion, type Json } from '../journey/question.js';
import { ACCEPT } from '../uploads/file-type.js';
import { fileHint, fileList, LARGEST_FILE, parseFiles, reviewFiles } from './file-question.js';

const PATH = 'foto-ktp';
const RULES = { field: 'ktp', most: 1, largest: LARGEST_FILE };

const id = {
  heading: 'Unggah foto KTP',
  hint: (hint: string) => `${hint}. Semua tulisan harus terbaca.`,
  replace: 'Untuk mengganti foto ini, pilih berkas lain lalu tekan Lanjutkan.',
  missing: 'Unggah foto KTP',
  review: 'Foto KTP',
  change: 'foto KTP',
};

const en: typeof id = {
  heading: 'Upload a photo of the KTP',
  hint: (hint) => `${hint}. All words must be readable.`,
  replace: 'To replace this photo, choose another file and select Continue.',
  missing: 'Upload a photo of the KTP',
  review: 'Photo of the KTP',
  change: 'photo of the KTP',
};

export const idCard = defineQuestion<Json, typeof id>({
  id: 'idCard',
  path: PATH,
  fields: ['ktp'],
  texts: { id, en },
  files: RULES,

  heading: ({ texts }) => texts.heading,

  form: (context) => {
    const { texts, errors, files } = context;
    const isThere = files.length > 0;
    return html`
      <nusa-file-upload
        name="${RULES.field}"
        label="${texts.heading}"
        label-size="xl"
        page-heading
        hint="${texts.hint(fileHint(context, RULES))}"
        accept="${ACCEPT}"
        ${attributes({
          required: !isThere,
          'required-message': isThere ? undefined : texts.missing,
          'error-message': errors[RULES.field],
        })}
      ></nusa-file-upload>
      ${fileList({ path: PATH }, context)} ${isThere && html`<p>${texts.replace}</p>`}
    `;
  },

  parse: (values, context) => parseFiles(values, context, RULES),
  fill: () => ({}),

  review: (_answer, context) => ({
    label: context.texts.review,
    answer: reviewFiles(context),
    change: context.texts.change,
  }),
});
