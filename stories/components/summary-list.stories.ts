import '@nusa/elements/summary-list';
import { story } from '../support/story.js';

export default { title: 'Components/Summary list', component: 'nusa-summary-list' };

export const Default = story({
  id: `<nusa-summary-list>
  <dl>
    <div><dt>NIK</dt><dd>3171 0145 0890 0002</dd><dd><a href="/nik">Ubah<span class="nusa-visually-hidden"> NIK</span></a></dd></div>
    <div><dt>Tanggal lahir</dt><dd>5 Agustus 1990</dd><dd><a href="/lahir">Ubah<span class="nusa-visually-hidden"> tanggal lahir</span></a></dd></div>
    <div><dt>Alamat</dt><dd>Jalan Melati 12<br>RT 003/RW 005<br>Sidomulyo</dd><dd><a href="/alamat">Ubah<span class="nusa-visually-hidden"> alamat</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
  en: `<nusa-summary-list>
  <dl>
    <div><dt>NIK</dt><dd>3171 0145 0890 0002</dd><dd><a href="/nik">Change<span class="nusa-visually-hidden"> NIK</span></a></dd></div>
    <div><dt>Date of birth</dt><dd>5 August 1990</dd><dd><a href="/lahir">Change<span class="nusa-visually-hidden"> date of birth</span></a></dd></div>
    <div><dt>Address</dt><dd>Jalan Melati 12<br>RT 003/RW 005<br>Sidomulyo</dd><dd><a href="/alamat">Change<span class="nusa-visually-hidden"> address</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
});

export const WithoutLinks = story({
  id: '<nusa-summary-list><dl><div><dt>Biaya</dt><dd>Gratis</dd></div><div><dt>Lama</dt><dd>2 hari kerja</dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list><dl><div><dt>Fee</dt><dd>Free</dd></div><div><dt>Time</dt><dd>2 working days</dd></div></dl></nusa-summary-list>',
});

export const SeveralLinks = story({
  id: '<nusa-summary-list><dl><div><dt>Surat pengantar</dt><dd>surat-pengantar-rt-003.pdf</dd><dd><ul><li><a href="/ganti">Ganti<span class="nusa-visually-hidden"> surat pengantar</span></a></li><li><a href="/hapus">Hapus<span class="nusa-visually-hidden"> surat pengantar</span></a></li></ul></dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list><dl><div><dt>Letter from your RT</dt><dd>surat-pengantar-rt-003.pdf</dd><dd><ul><li><a href="/ganti">Replace<span class="nusa-visually-hidden"> the letter</span></a></li><li><a href="/hapus">Remove<span class="nusa-visually-hidden"> the letter</span></a></li></ul></dd></div></dl></nusa-summary-list>',
});

export const NoBorder = story({
  id: '<nusa-summary-list variant="no-border"><dl><div><dt>Biaya</dt><dd>Gratis</dd></div><div><dt>Lama</dt><dd>2 hari kerja</dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list variant="no-border"><dl><div><dt>Fee</dt><dd>Free</dd></div><div><dt>Time</dt><dd>2 working days</dd></div></dl></nusa-summary-list>',
});

export const OneRowWithoutBorder = story({
  id: '<nusa-summary-list><dl><div class="nusa-row--no-border"><dt>Nama</dt><dd>Siti Aminah</dd></div><div><dt>Nama lain</dt><dd>Aminah binti Ahmad</dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list><dl><div class="nusa-row--no-border"><dt>Name</dt><dd>Siti Aminah</dd></div><div><dt>Other names</dt><dd>Aminah binti Ahmad</dd></div></dl></nusa-summary-list>',
});

export const Card = story({
  id: `<nusa-summary-list card-title="Pemohon pertama" card-heading-level="3">
  <ul><li><a href="/hapus">Hapus<span class="nusa-visually-hidden"> pemohon pertama</span></a></li></ul>
  <dl>
    <div><dt>Nama</dt><dd>Siti Aminah</dd><dd><a href="/nama">Ubah<span class="nusa-visually-hidden"> nama pemohon pertama</span></a></dd></div>
    <div><dt>Hubungan</dt><dd>Ibu</dd><dd><a href="/hubungan">Ubah<span class="nusa-visually-hidden"> hubungan pemohon pertama</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
  en: `<nusa-summary-list card-title="First applicant" card-heading-level="3">
  <ul><li><a href="/hapus">Remove<span class="nusa-visually-hidden"> first applicant</span></a></li></ul>
  <dl>
    <div><dt>Name</dt><dd>Siti Aminah</dd><dd><a href="/nama">Change<span class="nusa-visually-hidden"> first applicant's name</span></a></dd></div>
    <div><dt>Relation</dt><dd>Mother</dd><dd><a href="/hubungan">Change<span class="nusa-visually-hidden"> first applicant's relation</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
});

export const CardWithMarkup = story({
  id: `<nusa-summary-list card-title>
  <div class="nusa-card-header"><h3 class="nusa-heading">Pemohon <em>kedua</em></h3><a href="/hapus">Hapus<span class="nusa-visually-hidden"> pemohon kedua</span></a></div>
  <dl>
    <div><dt>Nama</dt><dd>Ahmad</dd><dd><a href="/nama">Ubah<span class="nusa-visually-hidden"> nama pemohon kedua</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
  en: `<nusa-summary-list card-title>
  <div class="nusa-card-header"><h3 class="nusa-heading">The <em>second</em> applicant</h3><a href="/hapus">Remove<span class="nusa-visually-hidden"> second applicant</span></a></div>
  <dl>
    <div><dt>Name</dt><dd>Ahmad</dd><dd><a href="/nama">Change<span class="nusa-visually-hidden"> second applicant's name</span></a></dd></div>
  </dl>
</nusa-summary-list>`,
});

export const CardWithoutTitle = story({
  id: '<nusa-summary-list card-title><dl><div><dt>Biaya</dt><dd>Gratis</dd></div><div><dt>Lama</dt><dd>2 hari kerja</dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list card-title><dl><div><dt>Fee</dt><dd>Free</dd></div><div><dt>Time</dt><dd>2 working days</dd></div></dl></nusa-summary-list>',
});

export const LongText = story({
  id: '<nusa-summary-list><dl><div><dt>Apakah Anda pernah mengajukan permohonan yang sama di kabupaten atau kota lain dalam dua tahun terakhir?</dt><dd>siti.aminah.binti.ahmad.sidomulyo.kabupaten.contoh@surel-yang-panjang-sekali.example</dd><dd><a href="/x">Ubah</a></dd></div></dl></nusa-summary-list>',
  en: '<nusa-summary-list><dl><div><dt>Have you made the same application in another regency or city within the last two years?</dt><dd>siti.aminah.binti.ahmad.sidomulyo.kabupaten.contoh@surel-yang-panjang-sekali.example</dd><dd><a href="/x">Change</a></dd></div></dl></nusa-summary-list>',
});
