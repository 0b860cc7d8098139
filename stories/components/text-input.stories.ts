import '@nusa/elements/error-message';
import '@nusa/elements/hint';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Text input', component: 'nusa-text-input' };

export const Default = story({
  id: '<nusa-text-input label="Nama lengkap" name="nama" autocomplete="name" spellcheck="false"></nusa-text-input>',
  en: '<nusa-text-input label="Full name" name="nama" autocomplete="name" spellcheck="false"></nusa-text-input>',
});

export const WithHint = story({
  id: '<nusa-text-input label="Nama lengkap" hint="Tulis sesuai KTP" name="nama" autocomplete="name"></nusa-text-input>',
  en: '<nusa-text-input label="Full name" hint="As written on your KTP" name="nama" autocomplete="name"></nusa-text-input>',
});

export const InError = story({
  id: '<nusa-text-input label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik" inputmode="numeric" width="20" value="3171 0145 0890"></nusa-text-input>',
  en: '<nusa-text-input label="What is your NIK?" hint="16 digits on your KTP" error-message="NIK must be 16 digits" name="nik" inputmode="numeric" width="20" value="3171 0145 0890"></nusa-text-input>',
});

export const Disabled = story({
  id: '<nusa-text-input label="Nomor permohonan" name="nomor" value="DOM-2026-004217" width="20" disabled></nusa-text-input>',
  en: '<nusa-text-input label="Application number" name="nomor" value="DOM-2026-004217" width="20" disabled></nusa-text-input>',
});

export const Readonly = story({
  id: '<nusa-text-input label="Nomor permohonan" name="nomor" value="DOM-2026-004217" width="20" readonly></nusa-text-input>',
  en: '<nusa-text-input label="Application number" name="nomor" value="DOM-2026-004217" width="20" readonly></nusa-text-input>',
});

export const PageHeading = story({
  id: '<nusa-text-input label="Berapa NIK Anda?" label-size="xl" page-heading hint="16 angka di KTP" name="nik" inputmode="numeric" width="20"></nusa-text-input>',
  en: '<nusa-text-input label="What is your NIK?" label-size="xl" page-heading hint="16 digits on your KTP" name="nik" inputmode="numeric" width="20"></nusa-text-input>',
});

export const PrefixAndSuffix = story({
  id: '<nusa-text-input label="Biaya sewa per bulan, dalam rupiah" prefix="Rp" suffix="per bulan" name="biaya" inputmode="numeric" width="10"></nusa-text-input>',
  en: '<nusa-text-input label="Monthly rent, in rupiah" prefix="Rp" suffix="a month" name="biaya" inputmode="numeric" width="10"></nusa-text-input>',
});

export const Widths = story({
  id: `<nusa-text-input label="2 karakter" name="lebar-2" width="2"></nusa-text-input>
<nusa-text-input label="3 karakter" name="lebar-3" width="3"></nusa-text-input>
<nusa-text-input label="4 karakter" name="lebar-4" width="4"></nusa-text-input>
<nusa-text-input label="5 karakter" name="lebar-5" width="5"></nusa-text-input>
<nusa-text-input label="10 karakter" name="lebar-10" width="10"></nusa-text-input>
<nusa-text-input label="20 karakter" name="lebar-20" width="20"></nusa-text-input>
<nusa-text-input label="30 karakter" name="lebar-30" width="30"></nusa-text-input>`,
  en: `<nusa-text-input label="2 characters" name="lebar-2" width="2"></nusa-text-input>
<nusa-text-input label="3 characters" name="lebar-3" width="3"></nusa-text-input>
<nusa-text-input label="4 characters" name="lebar-4" width="4"></nusa-text-input>
<nusa-text-input label="5 characters" name="lebar-5" width="5"></nusa-text-input>
<nusa-text-input label="10 characters" name="lebar-10" width="10"></nusa-text-input>
<nusa-text-input label="20 characters" name="lebar-20" width="20"></nusa-text-input>
<nusa-text-input label="30 characters" name="lebar-30" width="30"></nusa-text-input>`,
});

export const Code = story({
  id: '<nusa-text-input label="Kode dari SMS" hint="6 angka" name="kode" inputmode="numeric" autocomplete="one-time-code" width="10" extra-letter-spacing></nusa-text-input>',
  en: '<nusa-text-input label="Code from the text message" hint="6 digits" name="kode" inputmode="numeric" autocomplete="one-time-code" width="10" extra-letter-spacing></nusa-text-input>',
});

export const RichHelp = story({
  id: `<nusa-text-input label="Berapa NIK Anda?" name="nik" inputmode="numeric" width="20">
  <p>16 angka di <b>baris pertama</b> KTP.</p>
</nusa-text-input>`,
  en: `<nusa-text-input label="What is your NIK?" name="nik" inputmode="numeric" width="20">
  <p>16 digits on the <b>first line</b> of your KTP.</p>
</nusa-text-input>`,
});

export const MarkupEverywhere = story({
  id: `<nusa-text-input name="nik" error-message="NIK harus 16 angka" inputmode="numeric" width="20">
  <label class="nusa-label nusa-label--m">Berapa <em>NIK</em> Anda?</label>
  <nusa-hint>16 angka di <b>baris pertama</b> KTP</nusa-hint>
  <nusa-error-message>NIK harus <b>16 angka</b></nusa-error-message>
</nusa-text-input>`,
  en: `<nusa-text-input name="nik" error-message="NIK must be 16 digits" inputmode="numeric" width="20">
  <label class="nusa-label nusa-label--m">What is your <em>NIK</em>?</label>
  <nusa-hint>16 digits on the <b>first line</b> of your KTP</nusa-hint>
  <nusa-error-message>NIK must be <b>16 digits</b></nusa-error-message>
</nusa-text-input>`,
});

export const BehindTheInput = story({
  id: `<nusa-text-input label="Nomor permohonan" name="nomor" width="20">
  <span slot="after-input"><a href="/lupa">Lupa nomor permohonan?</a></span>
</nusa-text-input>`,
  en: `<nusa-text-input label="Application number" name="nomor" width="20">
  <span slot="after-input"><a href="/lupa">Forgotten your number?</a></span>
</nusa-text-input>`,
});

export const PrefixWithMarkup = story({
  id: `<nusa-text-input label="Biaya sewa per bulan, dalam rupiah">
  <span slot="input" class="nusa-input-wrapper"><span class="nusa-affix nusa-affix--prefix" aria-hidden="true"><b>Rp</b></span><input class="nusa-control nusa-control--width-10" name="biaya" inputmode="numeric" /></span>
</nusa-text-input>`,
  en: `<nusa-text-input label="Monthly rent, in rupiah">
  <span slot="input" class="nusa-input-wrapper"><span class="nusa-affix nusa-affix--prefix" aria-hidden="true"><b>Rp</b></span><input class="nusa-control nusa-control--width-10" name="biaya" inputmode="numeric" /></span>
</nusa-text-input>`,
});

export const OwnInput = story({
  id: '<nusa-text-input label="Nama lengkap" hint="Tulis sesuai KTP"><input name="nama" autocomplete="name" /></nusa-text-input>',
  en: '<nusa-text-input label="Full name" hint="As written on your KTP"><input name="nama" autocomplete="name" /></nusa-text-input>',
});

export const LongText = story({
  id: '<nusa-text-input label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" error-message="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang"></nusa-text-input>',
  en: '<nusa-text-input label="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it" error-message="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang"></nusa-text-input>',
});

export const BadInput = story({
  id: '<nusa-text-input label="&lt;b&gt;Bukan&lt;/b&gt; markup" name="a b&quot;c" width="999" type="zzz" value="&lt;script&gt;"></nusa-text-input>',
  en: '<nusa-text-input label="&lt;b&gt;Not&lt;/b&gt; markup" name="a b&quot;c" width="999" type="zzz" value="&lt;script&gt;"></nusa-text-input>',
});
