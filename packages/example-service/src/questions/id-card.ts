import { attributes, html } from '../html.js';
import { ACCEPT } from '../uploads/file-type.js';
import { defineFileQuestion, fileHint, fileList, MAX_FILE_SIZE } from './file-question.js';

const PATH = 'foto-ktp';
const RULES = { field: 'ktp', maxFiles: 1, maxSize: MAX_FILE_SIZE };

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
  hint: (hint) => `${hint}. All text must be readable.`,
  replace: 'To replace this photo, choose another file and select Continue.',
  missing: 'Upload a photo of the KTP',
  review: 'Photo of the KTP',
  change: 'photo of the KTP',
};

export const idCard = defineFileQuestion<typeof id>({
  id: 'idCard',
  path: PATH,
  texts: { id, en },
  files: RULES,

  form: (context) => {
    const { texts, errors, files } = context;
    const hasFile = files.length > 0;
    return html`
      <nusa-file-upload
        name="${RULES.field}"
        label="${texts.heading}"
        label-size="xl"
        page-heading
        hint="${texts.hint(fileHint(context, RULES))}"
        accept="${ACCEPT}"
        ${attributes({
          required: !hasFile,
          'required-message': hasFile ? undefined : texts.missing,
          'error-message': errors[RULES.field],
        })}
      ></nusa-file-upload>
      ${fileList({ path: PATH }, context)} ${hasFile && html`<p>${texts.replace}</p>`}
    `;
  },
});
