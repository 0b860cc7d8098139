import '@nusa/elements/feedback';
import { story } from '../support/story.js';

export default { title: 'Components/Feedback', component: 'nusa-feedback' };

export const Default = story({
  id: `<nusa-feedback title-text="Bantu kami memperbaiki layanan ini">
  <p>Ceritakan pengalaman Anda memakai layanan ini. <a href="/masukan">Beri masukan</a></p>
</nusa-feedback>`,
  en: `<nusa-feedback title-text="Help us improve this service">
  <p>Tell us about your experience of this service. <a href="/masukan">Give feedback</a></p>
</nusa-feedback>`,
});

export const AnotherLevelAndMarkup = story({
  id: `<nusa-feedback heading-level="3">
  <span slot="title">Apakah halaman <em>ini</em> membantu?</span>
  <p><a href="/masukan?ya">Ya</a>, <a href="/masukan?tidak">tidak</a></p>
</nusa-feedback>`,
  en: `<nusa-feedback heading-level="3">
  <span slot="title">Is <em>this</em> page useful?</span>
  <p><a href="/masukan?ya">Yes</a>, <a href="/masukan?tidak">no</a></p>
</nusa-feedback>`,
});

export const LongText = story({
  id: `<nusa-feedback title-text="Bantu kami memperbaiki layanan permohonan surat keterangan domisili untuk warga Kabupaten Contoh">
  <p>Kami membaca semua masukan. Jangan tulis NIK, nomor kartu keluarga, atau data pribadi lain.</p>
  <p>Jika Anda ingin mengadukan layanan, <a href="https://www.lapor.go.id">sampaikan melalui SP4N-LAPOR!</a></p>
</nusa-feedback>`,
  en: `<nusa-feedback title-text="Help us improve the service to apply for a certificate of domicile for people who live in Kabupaten Contoh">
  <p>We read all feedback. Do not write your NIK, your family card number or other personal data.</p>
  <p>If you want to complain about the service, <a href="https://www.lapor.go.id">use SP4N-LAPOR!</a></p>
</nusa-feedback>`,
});
