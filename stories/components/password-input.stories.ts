import '@nusa/elements/password-input';
import { story } from '../support/story.js';

export default { title: 'Components/Password input', component: 'nusa-password-input' };

const WITHOUT_SCRIPT = {
  withoutScript: 'The button that shows the password needs JavaScript.',
};

export const Default = story(
  {
    id: '<nusa-password-input label="Kata sandi" name="sandi"></nusa-password-input>',
    en: '<nusa-password-input label="Password" name="sandi"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const NewPassword = story(
  {
    id: '<nusa-password-input label="Buat kata sandi" hint="Paling sedikit 12 karakter. Tiga kata acak mudah diingat dan sulit ditebak." name="sandi" autocomplete="new-password" minlength="12"></nusa-password-input>',
    en: '<nusa-password-input label="Create a password" hint="At least 12 characters. Three random words are easy to remember and hard to guess." name="sandi" autocomplete="new-password" minlength="12"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const InError = story(
  {
    id: '<nusa-password-input label="Kata sandi" hint="Kata sandi akun layanan Anda" error-message="Masukkan kata sandi" name="sandi"></nusa-password-input>',
    en: '<nusa-password-input label="Password" hint="The password of your account" error-message="Enter a password" name="sandi"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const Disabled = story(
  {
    id: '<nusa-password-input label="Kata sandi" name="sandi" disabled></nusa-password-input>',
    en: '<nusa-password-input label="Password" name="sandi" disabled></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const Width = story(
  {
    id: '<nusa-password-input label="Kode rahasia" name="kode" width="10"></nusa-password-input>',
    en: '<nusa-password-input label="Secret code" name="kode" width="10"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const PageHeading = story(
  {
    id: '<nusa-password-input label="Kata sandi" label-size="l" page-heading name="sandi"></nusa-password-input>',
    en: '<nusa-password-input label="Password" label-size="l" page-heading name="sandi"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const OwnTexts = story(
  {
    id: '<nusa-password-input label="Sandi pendaftaran" name="sandi" show-password-text="Lihat" show-password-aria-label-text="Lihat sandi" hide-password-text="Tutup" hide-password-aria-label-text="Tutup sandi" password-shown-announcement-text="Sandi terlihat" password-hidden-announcement-text="Sandi tertutup"></nusa-password-input>',
    en: '<nusa-password-input label="Passcode" name="sandi" show-password-text="Reveal" show-password-aria-label-text="Reveal passcode" hide-password-text="Cover" hide-password-aria-label-text="Cover passcode" password-shown-announcement-text="Your passcode is visible" password-hidden-announcement-text="Your passcode is hidden"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const OwnInput = story(
  {
    id: '<nusa-password-input label="Kata sandi"><input type="password" name="sandi" /></nusa-password-input>',
    en: '<nusa-password-input label="Password"><input type="password" name="sandi" /></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);

export const LongText = story(
  {
    id: '<nusa-password-input label="Kata sandi yang Anda terima lewat surat dari kelurahan setelah permohonan Anda yang pertama disetujui" hint="Huruf besar dan huruf kecil berbeda. Kata sandi ada di halaman kedua surat itu, di bawah nomor permohonan." error-message="Kata sandi tidak cocok. Periksa halaman kedua surat itu, lalu coba lagi." name="sandi"></nusa-password-input>',
    en: '<nusa-password-input label="The password that you received by letter from the village office after your first application was approved" hint="Capital letters matter. The password is on the second page of that letter, below the application number." error-message="The password does not match. Check the second page of that letter, then try again." name="sandi"></nusa-password-input>',
  },
  WITHOUT_SCRIPT,
);
