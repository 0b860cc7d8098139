import '@nusa/elements/phone-input';
import { story } from '../support/story.js';

export default { title: 'Components/Phone input', component: 'nusa-phone-input' };

export const Default = story({
  id: '<nusa-phone-input label="Nomor ponsel" hint="Contoh: 0812 3456 7890" name="ponsel"></nusa-phone-input>',
  en: '<nusa-phone-input label="Mobile number" hint="For example, 0812 3456 7890" name="ponsel"></nusa-phone-input>',
});

export const InError = story({
  id: '<nusa-phone-input label="Nomor ponsel" hint="Kami mengirim kode ke nomor ini" error-message="Nomor ponsel harus 10 sampai 13 angka, misalnya 0812 3456 7890. Periksa angkanya" name="ponsel" value="0812 3456"></nusa-phone-input>',
  en: '<nusa-phone-input label="Mobile number" hint="We will send a code to this number" error-message="Mobile number must be 10 to 13 digits, like 0812 3456 7890. Check the digits" name="ponsel" value="0812 3456"></nusa-phone-input>',
});

export const OfSomebodyElse = story({
  id: '<nusa-phone-input label="Nomor telepon orang tua atau wali" name="wali" autocomplete="off"></nusa-phone-input>',
  en: '<nusa-phone-input label="Telephone number of a parent or guardian" name="wali" autocomplete="off"></nusa-phone-input>',
});

export const Disabled = story({
  id: '<nusa-phone-input label="Nomor ponsel" name="ponsel" value="0812 3456 7890" disabled></nusa-phone-input>',
  en: '<nusa-phone-input label="Mobile number" name="ponsel" value="0812 3456 7890" disabled></nusa-phone-input>',
});

export const OwnInput = story({
  id: '<nusa-phone-input label="Nomor ponsel"><input name="ponsel" type="tel" autocomplete="tel" /></nusa-phone-input>',
  en: '<nusa-phone-input label="Mobile number"><input name="ponsel" type="tel" autocomplete="tel" /></nusa-phone-input>',
});

export const LongText = story({
  id: '<nusa-phone-input label="Nomor ponsel yang dapat kami hubungi bila ada yang perlu kami tanyakan tentang permohonan Anda" hint="Bila Anda tidak punya ponsel, tulis nomor telepon rumah dengan kode wilayahnya, misalnya 021 555 1234" error-message="Awali nomor telepon dengan 0 atau +62, atau + dan kode negara untuk nomor luar negeri" name="ponsel"></nusa-phone-input>',
  en: '<nusa-phone-input label="The mobile number that we can call if we have a question about your application" hint="If you do not have a mobile phone, enter your landline number with its area code, for example 021 555 1234" error-message="Start the telephone number with 0 or +62, or + and the country code if it is foreign" name="ponsel"></nusa-phone-input>',
});

export const BadInput = story({
  id: '<nusa-phone-input label="&lt;b&gt;Bukan&lt;/b&gt; markup" type="zzz" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-phone-input>',
  en: '<nusa-phone-input label="&lt;b&gt;Not&lt;/b&gt; markup" type="zzz" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-phone-input>',
});
