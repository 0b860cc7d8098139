import '@nusa/elements/otp-input';
import { story } from '../support/story.js';

export default { title: 'Components/OTP input', component: 'nusa-otp-input' };

export const Default = story({
  id: '<nusa-otp-input label="Kode dari SMS" hint="6 angka yang kami kirim ke 0812 •••• 7890" name="kode"></nusa-otp-input>',
  en: '<nusa-otp-input label="Code from the text message" hint="6 digits that we sent to 0812 •••• 7890" name="kode"></nusa-otp-input>',
});

export const InError = story({
  id: '<nusa-otp-input label="Kode dari SMS" error-message="Kode harus 4 sampai 6 angka" name="kode" value="123"></nusa-otp-input>',
  en: '<nusa-otp-input label="Code from the text message" error-message="Code must be 4 to 6 digits" name="kode" value="123"></nusa-otp-input>',
});

export const PageHeading = story({
  id: '<nusa-otp-input label="Masukkan kode dari SMS" label-size="xl" page-heading hint="Kode berlaku 10 menit" name="kode"></nusa-otp-input>',
  en: '<nusa-otp-input label="Enter the code from the text message" label-size="xl" page-heading hint="The code works for 10 minutes" name="kode"></nusa-otp-input>',
});

export const OwnInput = story({
  id: '<nusa-otp-input label="Kode dari SMS"><input name="kode" inputmode="numeric" autocomplete="one-time-code" /></nusa-otp-input>',
  en: '<nusa-otp-input label="Code from the text message"><input name="kode" inputmode="numeric" autocomplete="one-time-code" /></nusa-otp-input>',
});

export const LongText = story({
  id: '<nusa-otp-input label="Masukkan kode yang kami kirim lewat SMS ke nomor ponsel yang Anda tulis di halaman sebelumnya" hint="Bila kode belum sampai dalam dua menit, kembali ke halaman sebelumnya dan periksa nomor ponsel Anda" error-message="Kode harus 4 sampai 6 angka" name="kode"></nusa-otp-input>',
  en: '<nusa-otp-input label="Enter the code that we sent by text message to the mobile number that you entered on the previous page" hint="If you do not get a code within 2 minutes, go back to the previous page and check your mobile number" error-message="Code must be 4 to 6 digits" name="kode"></nusa-otp-input>',
});

export const BadInput = story({
  id: '<nusa-otp-input label="&lt;b&gt;Bukan&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-otp-input>',
  en: '<nusa-otp-input label="&lt;b&gt;Not&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-otp-input>',
});
