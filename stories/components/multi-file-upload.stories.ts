import '@nusa/elements/multi-file-upload';
import { story } from '../support/story.js';

export default { title: 'Components/Multi file upload', component: 'nusa-multi-file-upload' };

const WITHOUT_SCRIPT = {
  withoutScript: 'Without JavaScript, a button uploads one file at a time.',
};

export const Default = story(
  {
    id: '<nusa-multi-file-upload label="Unggah dokumen pendukung" hint="PDF, JPG, atau PNG, masing-masing paling besar 2 MB" name="berkas" upload-url="/unggahan" accept=".pdf,image/*" max-size="2000000" max-files="5"></nusa-multi-file-upload>',
    en: '<nusa-multi-file-upload label="Upload supporting documents" hint="PDF, JPG or PNG, up to 2 MB each" name="berkas" upload-url="/unggahan" accept=".pdf,image/*" max-size="2000000" max-files="5"></nusa-multi-file-upload>',
  },
  WITHOUT_SCRIPT,
);

export const WithFilesOnTheServer = story(
  {
    id: `
      <nusa-multi-file-upload label="Unggah dokumen pendukung" name="berkas" upload-url="/unggahan">
        <ul>
          <li>ktp.jpg (1,2 MB) <input type="hidden" name="berkas" value="b7" /></li>
          <li>surat_keterangan_domisili_dari_kelurahan_2026_halaman_1_dan_2.pdf (340 kB) <input type="hidden" name="berkas" value="b8" /></li>
        </ul>
      </nusa-multi-file-upload>
    `,
    en: `
      <nusa-multi-file-upload label="Upload supporting documents" name="berkas" upload-url="/unggahan">
        <ul>
          <li>ktp.jpg (1.2 MB) <input type="hidden" name="berkas" value="b7" /></li>
          <li>proof_of_residence_from_the_village_office_2026_pages_1_and_2.pdf (340 kB) <input type="hidden" name="berkas" value="b8" /></li>
        </ul>
      </nusa-multi-file-upload>
    `,
  },
  WITHOUT_SCRIPT,
);

export const InError = story(
  {
    id: '<nusa-multi-file-upload label="Unggah dokumen pendukung" error-message="Unggah paling sedikit satu dokumen" name="berkas" upload-url="/unggahan"></nusa-multi-file-upload>',
    en: '<nusa-multi-file-upload label="Upload supporting documents" error-message="Upload at least one document" name="berkas" upload-url="/unggahan"></nusa-multi-file-upload>',
  },
  WITHOUT_SCRIPT,
);

export const Disabled = story(
  {
    id: '<nusa-multi-file-upload label="Unggah dokumen pendukung" name="berkas" upload-url="/unggahan" disabled></nusa-multi-file-upload>',
    en: '<nusa-multi-file-upload label="Upload supporting documents" name="berkas" upload-url="/unggahan" disabled></nusa-multi-file-upload>',
  },
  WITHOUT_SCRIPT,
);
