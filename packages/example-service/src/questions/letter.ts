import { attributes, html } from '../html.js';
import { uploadsUrlOf } from '../journey/urls.js';
import { ACCEPT } from '../uploads/file-type.js';
import { defineFileQuestion, fileHint, fileList, MAX_FILE_SIZE } from './file-question.js';

const PATH = 'surat-pengantar';

/** A letter may have several pages, each photographed separately. */
const RULES = { field: 'surat', maxFiles: 5, maxSize: MAX_FILE_SIZE };

const id = {
  heading: 'Unggah surat pengantar RT/RW',
  several: (hint: string) =>
    `${hint}. Jika lebih dari satu halaman, unggah paling banyak 5 berkas.`,
  missing: 'Unggah surat pengantar RT/RW',
  helpSummary: 'Jika Anda belum punya surat pengantar',
  help: 'Minta surat pengantar kepada ketua RT, lalu minta tanda tangan ketua RW. Surat ini gratis. Jawaban Anda kami simpan selama 24 jam.',
  review: 'Surat pengantar RT/RW',
  change: 'surat pengantar RT/RW',
};

const en: typeof id = {
  heading: 'Upload the cover letter from your RT/RW',
  several: (hint) => `${hint}. If it has more than one page, upload up to 5 files.`,
  missing: 'Upload the cover letter from your RT/RW',
  helpSummary: 'If you do not have a cover letter yet',
  help: 'Ask the head of your RT for a cover letter (surat pengantar), then ask the head of your RW to sign it. The letter is free. We keep your answers for 24 hours.',
  review: 'Cover letter from RT/RW',
  change: 'cover letter from RT/RW',
};

export const letter = defineFileQuestion<typeof id>({
  id: 'letter',
  path: PATH,
  texts: { id, en },
  files: RULES,

  form: (context) => {
    const { texts, errors, csrfToken, isChanging } = context;
    return html`
      <nusa-multi-file-upload
        name="${RULES.field}"
        label="${texts.heading}"
        label-size="xl"
        page-heading
        hint="${texts.several(fileHint(context, RULES))}"
        accept="${ACCEPT}"
        upload-url="${uploadsUrlOf({ path: PATH }, isChanging)}"
        csrf-token="${csrfToken}"
        max-size="${RULES.maxSize}"
        max-files="${RULES.maxFiles}"
        required
        required-message="${texts.missing}"
        ${attributes({ 'error-message': errors[RULES.field] })}
        >${fileList({ path: PATH }, context)}</nusa-multi-file-upload
      >
      <nusa-details summary="${texts.helpSummary}"><p>${texts.help}</p></nusa-details>
    `;
  },
});
