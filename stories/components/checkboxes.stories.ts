import '@nusa/elements/checkboxes';
import '@nusa/elements/checkbox';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Checkboxes', component: 'nusa-checkboxes' };

export const Default = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" hint="Pilih semua yang sesuai">
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" hint="Select all that apply">
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const WithHints = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya">
  <nusa-checkbox value="ktp" label="KTP" hint="Yang masih berlaku"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya">
  <nusa-checkbox value="ktp" label="KTP (identity card)" hint="Still valid"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const Ticked = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" value="ktp,kk">
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" value="ktp,kk">
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const InError = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" error-message="Pilih sedikitnya satu">
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" error-message="Select at least one">
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const Disabled = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" value="ktp" disabled>
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" value="ktp" disabled>
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const NoneOfThese = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya">
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
  <nusa-checkbox value="tidak" label="Tidak satu pun dari ini" exclusive divider="atau"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya">
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
  <nusa-checkbox value="tidak" label="None of these" exclusive divider="or"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const Conditional = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" value="lain">
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="lain" label="Lainnya"><nusa-text-input label="Sebutkan" name="lainnya" width="20"></nusa-text-input></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" value="lain">
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="lain" label="Something else"><nusa-text-input label="What is it?" name="lainnya" width="20"></nusa-text-input></nusa-checkbox>
</nusa-checkboxes>`,
});

export const PageHeading = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" legend-size="xl" page-heading>
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" legend-size="xl" page-heading>
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const Small = story({
  id: `<nusa-checkboxes legend="Apa yang Anda punya?" name="punya" value="kk" small>
  <nusa-checkbox value="ktp" label="KTP"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Kartu keluarga"></nusa-checkbox>
  <nusa-checkbox value="sim" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Which of these do you have?" name="punya" value="kk" small>
  <nusa-checkbox value="ktp" label="KTP (identity card)"></nusa-checkbox>
  <nusa-checkbox value="kk" label="Family card"></nusa-checkbox>
  <nusa-checkbox value="sim" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

export const LongText = story({
  id: `<nusa-checkboxes legend="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang">
  <nusa-checkbox value="a" label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai"></nusa-checkbox>
  <nusa-checkbox value="b" label="SIM"></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang">
  <nusa-checkbox value="a" label="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it"></nusa-checkbox>
  <nusa-checkbox value="b" label="Driving licence"></nusa-checkbox>
</nusa-checkboxes>`,
});

/** Markup shown as text, and empty values. */
export const BadInput = story({
  id: `<nusa-checkboxes legend="&lt;b&gt;Bukan&lt;/b&gt; markup" name="x" value=",,">
  <nusa-checkbox label="&lt;i&gt;Satu&lt;/i&gt;"></nusa-checkbox>
  <nusa-checkbox label="Dua" value=""></nusa-checkbox>
</nusa-checkboxes>`,
  en: `<nusa-checkboxes legend="&lt;b&gt;Not&lt;/b&gt; markup" name="x" value=",,">
  <nusa-checkbox label="&lt;i&gt;One&lt;/i&gt;"></nusa-checkbox>
  <nusa-checkbox label="Two" value=""></nusa-checkbox>
</nusa-checkboxes>`,
});
