import '@nusa/elements/radios';
import '@nusa/elements/radio';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Radios', component: 'nusa-radios' };

export const Default = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const WithHints = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" hint="Satu permohonan untuk satu orang">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga" hint="Yang tercatat dalam satu kartu keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" hint="One application for one person">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member" hint="Registered on the same family card"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const Chosen = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" value="keluarga">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" value="keluarga">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const InError = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" error-message="Pilih untuk siapa surat ini">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" error-message="Select who this letter is for">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const Disabled = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" value="sendiri" disabled>
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" value="sendiri" disabled>
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const OneDisabled = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain" disabled></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else" disabled></nusa-radio>
</nusa-radios>`,
});

export const PageHeading = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" legend-size="xl" page-heading>
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" legend-size="xl" page-heading>
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"></nusa-radio>
</nusa-radios>`,
});

export const Conditional = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk" value="lain">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain"><nusa-text-input label="Tulis namanya" name="nama" width="20"></nusa-text-input></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk" value="lain">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else"><nusa-text-input label="Write the name" name="nama" width="20"></nusa-text-input></nusa-radio>
</nusa-radios>`,
});

export const Divider = story({
  id: `<nusa-radios legend="Untuk siapa surat ini?" name="untuk">
  <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
  <nusa-radio value="lain" label="Orang lain" divider="atau"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Who is this letter for?" name="untuk">
  <nusa-radio value="sendiri" label="Myself"></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
  <nusa-radio value="lain" label="Someone else" divider="or"></nusa-radio>
</nusa-radios>`,
});

export const Inline = story({
  id: `<nusa-radios legend="Apakah Anda tinggal di alamat KTP?" name="tinggal" inline>
  <nusa-radio value="ya" label="Ya"></nusa-radio>
  <nusa-radio value="tidak" label="Tidak"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Do you live at the address on your KTP?" name="tinggal" inline>
  <nusa-radio value="ya" label="Yes"></nusa-radio>
  <nusa-radio value="tidak" label="No"></nusa-radio>
</nusa-radios>`,
});

export const Small = story({
  id: `<nusa-radios legend="Urutkan menurut" name="urut" value="baru" small>
  <nusa-radio value="baru" label="Terbaru"></nusa-radio>
  <nusa-radio value="abjad" label="Abjad"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Sort by" name="urut" value="baru" small>
  <nusa-radio value="baru" label="Newest"></nusa-radio>
  <nusa-radio value="abjad" label="Alphabet"></nusa-radio>
</nusa-radios>`,
});

export const LongText = story({
  id: `<nusa-radios legend="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang">
  <nusa-radio value="a" label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai"></nusa-radio>
  <nusa-radio value="b" label="Tidak"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang">
  <nusa-radio value="a" label="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it"></nusa-radio>
  <nusa-radio value="b" label="No"></nusa-radio>
</nusa-radios>`,
});

/** Markup shown as text, a value that no radio has, and an empty value. */
export const BadInput = story({
  id: `<nusa-radios legend="&lt;b&gt;Bukan&lt;/b&gt; markup" name="x" value="tidak ada">
  <nusa-radio label="&lt;i&gt;Satu&lt;/i&gt;"></nusa-radio>
  <nusa-radio label="Dua" value=""></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="&lt;b&gt;Not&lt;/b&gt; markup" name="x" value="none">
  <nusa-radio label="&lt;i&gt;One&lt;/i&gt;"></nusa-radio>
  <nusa-radio label="Two" value=""></nusa-radio>
</nusa-radios>`,
});

export const LabelsWithMarkup = story({
  id: `<nusa-radios legend="Bagaimana surat dikirim?" name="kirim" value="pos">
  <nusa-radio value="pos"><label slot="label">Surat <b>tercatat</b></label><span slot="hint">Tiba dalam <b>3 hari</b></span><nusa-text-input label="Kode pos" name="kode-pos" width="5"></nusa-text-input></nusa-radio>
  <nusa-radio><input type="radio" value="ambil"><label slot="label">Diambil <em>sendiri</em></label></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="How do you want the letter?" name="kirim" value="pos">
  <nusa-radio value="pos"><label slot="label">By <b>registered</b> post</label><span slot="hint">Arrives within <b>3 days</b></span><nusa-text-input label="Postal code" name="kode-pos" width="5"></nusa-text-input></nusa-radio>
  <nusa-radio><input type="radio" value="ambil"><label slot="label">I collect it <em>myself</em></label></nusa-radio>
</nusa-radios>`,
});
