import '@nusa/elements/identifier-input';
import { story } from '../support/story.js';

export default { title: 'Components/Identifier input', component: 'nusa-identifier-input' };

export const Default = story({
  id: '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" hint="16 angka di KTP, misalnya 3171 0145 0890 0002" name="nik"></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nik" label="What is your NIK?" hint="16 digits on your KTP, for example 3171 0145 0890 0002" name="nik"></nusa-identifier-input>',
});

export const InError = story({
  id: '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik" value="3171 0145 0890"></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nik" label="What is your NIK?" hint="16 digits on your KTP" error-message="NIK must be 16 digits" name="nik" value="3171 0145 0890"></nusa-identifier-input>',
});

export const Kinds = story({
  id: `<nusa-identifier-input kind="kk" label="Nomor KK" hint="16 angka di bagian atas Kartu Keluarga" name="kk"></nusa-identifier-input>
<nusa-identifier-input kind="npwp" label="NPWP" hint="15 atau 16 angka" name="npwp"></nusa-identifier-input>
<nusa-identifier-input kind="nitku" label="NITKU" hint="22 angka" name="nitku"></nusa-identifier-input>
<nusa-identifier-input kind="nib" label="NIB" hint="13 angka" name="nib"></nusa-identifier-input>
<nusa-identifier-input kind="nip" label="NIP" hint="18 angka" name="nip"></nusa-identifier-input>
<nusa-identifier-input kind="nisn" label="NISN" hint="10 angka" name="nisn"></nusa-identifier-input>
<nusa-identifier-input kind="bpjs" label="Nomor BPJS Kesehatan" hint="13 angka di kartu, atau NIK" name="bpjs"></nusa-identifier-input>
<nusa-identifier-input kind="passport" label="Nomor paspor" hint="Contoh: A1234567" name="paspor"></nusa-identifier-input>
<nusa-identifier-input kind="plate" label="Nomor polisi kendaraan" hint="Contoh: B 1234 ABC" name="plat"></nusa-identifier-input>
<nusa-identifier-input kind="postal-code" label="Kode pos" hint="5 angka" name="kode-pos"></nusa-identifier-input>
<nusa-identifier-input kind="bank-account" label="Nomor rekening" hint="8 sampai 16 angka" name="rekening"></nusa-identifier-input>`,
  en: `<nusa-identifier-input kind="kk" label="KK number" hint="16 digits at the top of the Kartu Keluarga" name="kk"></nusa-identifier-input>
<nusa-identifier-input kind="npwp" label="NPWP" hint="15 or 16 digits" name="npwp"></nusa-identifier-input>
<nusa-identifier-input kind="nitku" label="NITKU" hint="22 digits" name="nitku"></nusa-identifier-input>
<nusa-identifier-input kind="nib" label="NIB" hint="13 digits" name="nib"></nusa-identifier-input>
<nusa-identifier-input kind="nip" label="NIP" hint="18 digits" name="nip"></nusa-identifier-input>
<nusa-identifier-input kind="nisn" label="NISN" hint="10 digits" name="nisn"></nusa-identifier-input>
<nusa-identifier-input kind="bpjs" label="BPJS Kesehatan number" hint="13 digits on the card, or the NIK" name="bpjs"></nusa-identifier-input>
<nusa-identifier-input kind="passport" label="Passport number" hint="For example, A1234567" name="paspor"></nusa-identifier-input>
<nusa-identifier-input kind="plate" label="Vehicle registration number" hint="For example, B 1234 ABC" name="plat"></nusa-identifier-input>
<nusa-identifier-input kind="postal-code" label="Postcode" hint="5 digits" name="kode-pos"></nusa-identifier-input>
<nusa-identifier-input kind="bank-account" label="Account number" hint="8 to 16 digits" name="rekening"></nusa-identifier-input>`,
});

export const ReadBack = story({
  id: '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" hint="16 angka di KTP" name="nik" value="3171014508900002" read-back></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nik" label="What is your NIK?" hint="16 digits on your KTP" name="nik" value="3171014508900002" read-back></nusa-identifier-input>',
});

export const Disabled = story({
  id: '<nusa-identifier-input kind="nib" label="NIB" name="nib" value="9120 0012 34567" disabled></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nib" label="NIB" name="nib" value="9120 0012 34567" disabled></nusa-identifier-input>',
});

export const PageHeading = story({
  id: '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" label-size="xl" page-heading hint="16 angka di KTP" name="nik"></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nik" label="What is your NIK?" label-size="xl" page-heading hint="16 digits on your KTP" name="nik"></nusa-identifier-input>',
});

export const RichHelp = story({
  id: `<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" name="nik" read-back value="3171014508900002">
  <p>16 angka di <b>baris pertama</b> KTP.</p>
</nusa-identifier-input>`,
  en: `<nusa-identifier-input kind="nik" label="What is your NIK?" name="nik" read-back value="3171014508900002">
  <p>16 digits on the <b>first line</b> of your KTP.</p>
</nusa-identifier-input>`,
});

export const OwnInput = story({
  id: '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" hint="16 angka di KTP"><input name="nik" inputmode="numeric" autocomplete="off" /></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nik" label="What is your NIK?" hint="16 digits on your KTP"><input name="nik" inputmode="numeric" autocomplete="off" /></nusa-identifier-input>',
});

export const LongText = story({
  id: '<nusa-identifier-input kind="nip" label="Nomor Induk Pegawai atasan langsung yang menandatangani surat pengantar permohonan Anda" hint="18 angka di bawah nama pejabat yang menandatangani surat, biasanya di bagian kanan bawah halaman terakhir" error-message="Tanggal lahir di NIP tidak benar. Periksa angka ke-1 sampai ke-8" name="nip"></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="nip" label="The civil servant number of the head of office who signed the covering letter of your application" hint="18 digits below the name of the official who signed the letter, usually at the bottom right of the last page" error-message="Birth date in the NIP is wrong. Check digits 1 to 8" name="nip"></nusa-identifier-input>',
});

export const BadInput = story({
  id: '<nusa-identifier-input kind="ktp" label="&lt;b&gt;Bukan&lt;/b&gt; markup" name="a b&quot;c" value="&lt;script&gt;"></nusa-identifier-input>',
  en: '<nusa-identifier-input kind="ktp" label="&lt;b&gt;Not&lt;/b&gt; markup" name="a b&quot;c" value="&lt;script&gt;"></nusa-identifier-input>',
});
