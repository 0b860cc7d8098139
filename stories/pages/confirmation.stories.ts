import { story } from '../support/story.js';
import { servicePage } from './frame.js';

export default { title: 'Pages/Confirmation', parameters: { controls: { disable: true } } };

/** Confirms the application, gives its reference number and says what happens next. */
export const Default = story(
  {
    id: servicePage(
      'id',
      `
<nusa-panel title-text="Permohonan terkirim">
  Nomor permohonan Anda<br><strong class="nusa-tabular">DOM-2026-004217</strong>
</nusa-panel>
<p>Simpan nomor ini. Anda memerlukannya bila menghubungi kami.</p>
<h2>Yang terjadi sekarang</h2>
<ol>
  <li>Kami memeriksa jawaban Anda dalam 2 hari kerja.</li>
  <li>Kami mengirim kabar lewat SMS ke nomor Anda.</li>
  <li>Anda mengunduh surat, atau mengambilnya di kantor desa.</li>
</ol>
<p><a href="/mulai">Ajukan surat lain</a></p>`,
    ),
    en: servicePage(
      'en',
      `
<nusa-panel title-text="Application complete">
  Your reference number<br><strong class="nusa-tabular">DOM-2026-004217</strong>
</nusa-panel>
<p>Keep this number. You will need it if you contact us.</p>
<h2>What happens next</h2>
<ol>
  <li>We check your answers within 2 working days.</li>
  <li>We send you a text message.</li>
  <li>You download the letter, or collect it at the village office.</li>
</ol>
<p><a href="/mulai">Apply for another letter</a></p>`,
    ),
  },
  { layout: 'fullscreen' },
);
