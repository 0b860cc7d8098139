import '@nusa/elements/textarea';
import { story } from '../support/story.js';

export default { title: 'Components/Textarea', component: 'nusa-textarea' };

export const Default = story({
  id: '<nusa-textarea label="Keperluan" name="keperluan"></nusa-textarea>',
  en: '<nusa-textarea label="Purpose" name="keperluan"></nusa-textarea>',
});

export const WithHint = story({
  id: '<nusa-textarea label="Keperluan" hint="Untuk apa surat ini dipakai" name="keperluan"></nusa-textarea>',
  en: '<nusa-textarea label="Purpose" hint="What the letter is for" name="keperluan"></nusa-textarea>',
});

export const InError = story({
  id: '<nusa-textarea label="Keperluan" error-message="Masukkan keperluan" name="keperluan"></nusa-textarea>',
  en: '<nusa-textarea label="Purpose" error-message="Enter the purpose" name="keperluan"></nusa-textarea>',
});

export const Disabled = story({
  id: '<nusa-textarea label="Keperluan" name="keperluan" value="Melamar pekerjaan" disabled></nusa-textarea>',
  en: '<nusa-textarea label="Purpose" name="keperluan" value="Applying for a job" disabled></nusa-textarea>',
});

export const Rows = story({
  id: '<nusa-textarea label="Alamat" name="alamat" rows="2" autocomplete="street-address"></nusa-textarea>',
  en: '<nusa-textarea label="Address" name="alamat" rows="2" autocomplete="street-address"></nusa-textarea>',
});

export const PageHeading = story({
  id: '<nusa-textarea label="Ceritakan kejadiannya" label-size="xl" page-heading hint="Jangan tulis nomor kartu" name="cerita" rows="8"></nusa-textarea>',
  en: '<nusa-textarea label="Tell us what happened" label-size="xl" page-heading hint="Do not include card numbers" name="cerita" rows="8"></nusa-textarea>',
});

export const OwnTextarea = story({
  id: '<nusa-textarea label="Keperluan"><textarea name="keperluan" rows="3">Melamar pekerjaan</textarea></nusa-textarea>',
  en: '<nusa-textarea label="Purpose"><textarea name="keperluan" rows="3">Applying for a job</textarea></nusa-textarea>',
});

export const LongText = story({
  id: '<nusa-textarea label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" error-message="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang"></nusa-textarea>',
  en: '<nusa-textarea label="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it" error-message="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang"></nusa-textarea>',
});

export const BadInput = story({
  id: '<nusa-textarea label="&lt;b&gt;Bukan&lt;/b&gt; markup" name="x" rows="banyak" value="&lt;/textarea&gt;&lt;b&gt;"></nusa-textarea>',
  en: '<nusa-textarea label="&lt;b&gt;Not&lt;/b&gt; markup" name="x" rows="many" value="&lt;/textarea&gt;&lt;b&gt;"></nusa-textarea>',
});
