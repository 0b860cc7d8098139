import '@nusa/elements/error-summary';
import '@nusa/elements/form';
import '@nusa/elements/radio';
import '@nusa/elements/radios';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Error summary', component: 'nusa-error-summary' };

export const FromTheFields = story({
  id: `<nusa-form>
  <form action="/permohonan" method="post">
    <nusa-error-summary disable-auto-focus></nusa-error-summary>
    <nusa-text-input label="Berapa NIK Anda?" name="nik" width="20" error-message="NIK harus 16 angka"></nusa-text-input>
    <nusa-radios legend="Untuk siapa surat ini?" name="untuk" error-message="Pilih untuk siapa surat ini">
      <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
      <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
    </nusa-radios>
  </form>
</nusa-form>`,
  en: `<nusa-form>
  <form action="/permohonan" method="post">
    <nusa-error-summary disable-auto-focus></nusa-error-summary>
    <nusa-text-input label="What is your NIK?" name="nik" width="20" error-message="NIK must be 16 digits"></nusa-text-input>
    <nusa-radios legend="Who is the letter for?" name="untuk" error-message="Select who the letter is for">
      <nusa-radio value="sendiri" label="Myself"></nusa-radio>
      <nusa-radio value="keluarga" label="A family member"></nusa-radio>
    </nusa-radios>
  </form>
</nusa-form>`,
});

export const AuthorsOwnList = story({
  id: `<nusa-error-summary disable-auto-focus description-text="Periksa jawaban berikut.">
  <ul>
    <li><a href="#nik">NIK harus 16 angka</a></li>
    <li><a href="#nama">Masukkan nama lengkap sesuai KTP</a></li>
  </ul>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK harus 16 angka"></nusa-text-input>
<nusa-text-input label="Nama lengkap" name="nama" error-message="Masukkan nama lengkap sesuai KTP"></nusa-text-input>`,
  en: `<nusa-error-summary disable-auto-focus description-text="Check these answers.">
  <ul>
    <li><a href="#nik">NIK must be 16 digits</a></li>
    <li><a href="#nama">Enter your full name as on your KTP</a></li>
  </ul>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK must be 16 digits"></nusa-text-input>
<nusa-text-input label="Full name" name="nama" error-message="Enter your full name as on your KTP"></nusa-text-input>`,
});

export const WithItsOwnTitle = story({
  id: `<nusa-error-summary disable-auto-focus title-text="Ada dua jawaban yang perlu diperbaiki">
  <ul><li><a href="#nik">NIK harus 16 angka</a></li><li>Layanan ini hanya untuk warga Kabupaten Contoh</li></ul>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK harus 16 angka"></nusa-text-input>`,
  en: `<nusa-error-summary disable-auto-focus title-text="Two answers need to be corrected">
  <ul><li><a href="#nik">NIK must be 16 digits</a></li><li>This service is for residents of Kabupaten Contoh only</li></ul>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK must be 16 digits"></nusa-text-input>`,
});

export const AllOfItYourOwn = story({
  id: `<nusa-error-summary disable-auto-focus>
  <div>
    <h2>Ada yang perlu <em>diperbaiki</em></h2>
    <p>Hubungi <a href="/bantuan">petugas</a> bila ragu.</p>
    <ul><li><a href="#nik">NIK harus 16 angka</a></li><li>Layanan ini hanya untuk warga Kabupaten Contoh</li></ul>
  </div>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK harus 16 angka"></nusa-text-input>`,
  en: `<nusa-error-summary disable-auto-focus>
  <div>
    <h2>Something has to be <em>mended</em></h2>
    <p>Ask the <a href="/bantuan">office</a> when in doubt.</p>
    <ul><li><a href="#nik">NIK must be 16 digits</a></li><li>This service is for residents of Kabupaten Contoh only</li></ul>
  </div>
</nusa-error-summary>
<nusa-text-input label="NIK" name="nik" error-message="NIK must be 16 digits"></nusa-text-input>`,
});
