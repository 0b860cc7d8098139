import '@nusa/elements/name-input';
import { story } from '../support/story.js';

export default { title: 'Components/Name input', component: 'nusa-name-input' };

export const Default = story({
  id: '<nusa-name-input label="Nama lengkap" hint="Tulis sesuai KTP, tanpa gelar" name="nama"></nusa-name-input>',
  en: '<nusa-name-input label="Full name" hint="As written on your KTP, without titles" name="nama"></nusa-name-input>',
});

export const InError = story({
  id: '<nusa-name-input label="Nama lengkap" hint="Tulis sesuai KTP" error-message="Masukkan nama lengkap sesuai KTP" name="nama"></nusa-name-input>',
  en: '<nusa-name-input label="Full name" hint="As written on your KTP" error-message="Enter the full name as on the KTP" name="nama"></nusa-name-input>',
});

export const OfSomebodyElse = story({
  id: '<nusa-name-input label="Nama lengkap anak" hint="Tulis sesuai akta kelahiran" name="nama-anak" autocomplete="off"></nusa-name-input>',
  en: '<nusa-name-input label="Full name of the child" hint="As written on the birth certificate" name="nama-anak" autocomplete="off"></nusa-name-input>',
});

export const Disabled = story({
  id: '<nusa-name-input label="Nama lengkap" name="nama" value="Siti Contoh" disabled></nusa-name-input>',
  en: '<nusa-name-input label="Full name" name="nama" value="Siti Contoh" disabled></nusa-name-input>',
});

export const OwnInput = story({
  id: '<nusa-name-input label="Nama lengkap"><input name="nama" autocomplete="name" spellcheck="false" /></nusa-name-input>',
  en: '<nusa-name-input label="Full name"><input name="nama" autocomplete="name" spellcheck="false" /></nusa-name-input>',
});

export const LongText = story({
  id: '<nusa-name-input label="Nama lengkap kepala keluarga sesuai dengan yang tertulis di Kartu Keluarga yang terbaru" hint="Bila nama di KTP dan di Kartu Keluarga berbeda, tulis nama yang ada di Kartu Keluarga" error-message="Nama lengkap memuat karakter yang tidak terbaca. Ketik ulang karakter itu" name="nama" value="Siti Contoh"></nusa-name-input>',
  en: '<nusa-name-input label="The full name of the head of the family, as on the latest Kartu Keluarga" hint="If the names on the KTP and the Kartu Keluarga are different, enter the one on the Kartu Keluarga" error-message="Full name contains a character that we cannot read. Type that character again" name="nama" value="Siti Contoh"></nusa-name-input>',
});

export const BadInput = story({
  id: '<nusa-name-input label="&lt;b&gt;Bukan&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-name-input>',
  en: '<nusa-name-input label="&lt;b&gt;Not&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-name-input>',
});
