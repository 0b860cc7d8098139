import '@nusa/elements/file-upload';
import { story } from '../support/story.js';

export default { title: 'Components/File upload', component: 'nusa-file-upload' };

export const Default = story({
  id: '<nusa-file-upload label="Unggah foto KTP" name="ktp" accept="image/*"></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP" name="ktp" accept="image/*"></nusa-file-upload>',
});

export const WithHint = story({
  id: '<nusa-file-upload label="Unggah foto KTP" hint="JPG atau PNG, paling besar 2 MB" name="ktp" accept="image/*"></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP" hint="JPG or PNG, up to 2 MB" name="ktp" accept="image/*"></nusa-file-upload>',
});

export const InError = story({
  id: '<nusa-file-upload label="Unggah foto KTP" error-message="Ukuran berkas harus kurang dari 2 MB" name="ktp"></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP" error-message="The file must be smaller than 2 MB" name="ktp"></nusa-file-upload>',
});

export const Disabled = story({
  id: '<nusa-file-upload label="Unggah foto KTP" name="ktp" disabled></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP" name="ktp" disabled></nusa-file-upload>',
});

export const Multiple = story({
  id: '<nusa-file-upload label="Unggah berkas pendukung" hint="Anda dapat memilih beberapa berkas" name="berkas" accept=".pdf,image/*" multiple></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload supporting documents" hint="You can choose several files" name="berkas" accept=".pdf,image/*" multiple></nusa-file-upload>',
});

export const Camera = story({
  id: '<nusa-file-upload label="Foto rumah Anda" hint="Ponsel membuka kamera" name="rumah" accept="image/*" capture="environment"></nusa-file-upload>',
  en: '<nusa-file-upload label="Photo of your house" hint="A phone opens its camera" name="rumah" accept="image/*" capture="environment"></nusa-file-upload>',
});

export const PageHeading = story({
  id: '<nusa-file-upload label="Unggah foto KTP" label-size="xl" page-heading name="ktp"></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP" label-size="xl" page-heading name="ktp"></nusa-file-upload>',
});

export const OwnInput = story({
  id: '<nusa-file-upload label="Unggah foto KTP"><input type="file" name="ktp" /></nusa-file-upload>',
  en: '<nusa-file-upload label="Upload a photo of your KTP"><input type="file" name="ktp" /></nusa-file-upload>',
});

const DROP_ZONE = {
  withoutScript: 'The drop zone needs JavaScript. Without it there is only the native input.',
};

export const DropZone = story(
  {
    id: '<nusa-file-upload label="Unggah berkas pendukung" hint="PDF, JPG, atau PNG, masing-masing paling besar 2 MB" name="berkas" accept=".pdf,image/*" multiple drop-zone></nusa-file-upload>',
    en: '<nusa-file-upload label="Upload supporting documents" hint="PDF, JPG or PNG, up to 2 MB each" name="berkas" accept=".pdf,image/*" multiple drop-zone></nusa-file-upload>',
  },
  DROP_ZONE,
);

export const DropZoneInError = story(
  {
    id: '<nusa-file-upload label="Unggah foto KTP" error-message="Ukuran berkas harus kurang dari 2 MB" name="ktp" drop-zone></nusa-file-upload>',
    en: '<nusa-file-upload label="Upload a photo of your KTP" error-message="The file must be smaller than 2 MB" name="ktp" drop-zone></nusa-file-upload>',
  },
  DROP_ZONE,
);

export const DropZoneDisabled = story(
  {
    id: '<nusa-file-upload label="Unggah foto KTP" name="ktp" disabled drop-zone></nusa-file-upload>',
    en: '<nusa-file-upload label="Upload a photo of your KTP" name="ktp" disabled drop-zone></nusa-file-upload>',
  },
  DROP_ZONE,
);

export const LongText = story({
  id: '<nusa-file-upload label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" error-message="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang"></nusa-file-upload>',
  en: '<nusa-file-upload label="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it" error-message="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang"></nusa-file-upload>',
});
