import '@nusa/elements/back-link';
import '@nusa/elements/button';
import '@nusa/elements/footer';
import '@nusa/elements/header';
import '@nusa/elements/phase-banner';
import '@nusa/elements/service-navigation';
import '@nusa/elements/skip-link';
import { story } from '../support/story.js';

export default { title: 'Foundations/Page' };

export const WholePage = story({
  id: `<nusa-skip-link href="#utama"></nusa-skip-link>
<nusa-header organisation="Kabupaten Contoh" unit="Dinas Kependudukan dan Pencatatan Sipil" href="/"></nusa-header>
<nusa-service-navigation service-name="Surat keterangan domisili" service-url="/mulai">
  <ul>
    <li><a href="/bantuan">Bantuan</a></li>
    <li><a href="/en" lang="en" hreflang="en">English</a></li>
  </ul>
</nusa-service-navigation>
<nusa-phase-banner tag="Beta">Layanan ini masih baru. <a href="/masukan">Masukan Anda</a> membantu kami memperbaikinya.</nusa-phase-banner>
<main id="utama" class="nusa-main">
  <nusa-back-link href="/mulai"></nusa-back-link>
  <div class="nusa-prose nusa-two-thirds">
    <span class="nusa-caption">Kependudukan</span>
    <h1>Ajukan surat keterangan domisili</h1>
    <p>Surat ini menyatakan bahwa Anda tinggal di suatu alamat. <a href="/syarat">Baca syaratnya</a> sebelum mulai.</p>
    <h2>Siapkan dokumen</h2>
    <ul><li>KTP atau kartu keluarga</li><li>surat pengantar dari RT</li></ul>
    <h3>Biaya</h3>
    <p>Layanan ini tidak dipungut biaya.</p>
  </div>
  <div class="nusa-button-group">
    <nusa-button label="Mulai sekarang" href="/mulai" start></nusa-button>
    <a href="/batal">Batal</a>
  </div>
</main>
<nusa-footer>
  <ul slot="meta"><li><a href="/bantuan">Bantuan</a></li><li><a href="/privasi">Privasi</a></li></ul>
  <span slot="copyright">© Pemerintah Kabupaten Contoh</span>
</nusa-footer>`,
  en: `<nusa-skip-link href="#utama"></nusa-skip-link>
<nusa-header organisation="Contoh Regency" unit="Population and Civil Registration Office" href="/"></nusa-header>
<nusa-service-navigation service-name="Certificate of domicile" service-url="/mulai">
  <ul>
    <li><a href="/bantuan">Help</a></li>
    <li><a href="/id" lang="id" hreflang="id">Bahasa Indonesia</a></li>
  </ul>
</nusa-service-navigation>
<nusa-phase-banner tag="Beta">This is a new service. <a href="/masukan">Your feedback</a> helps us improve it.</nusa-phase-banner>
<main id="utama" class="nusa-main">
  <nusa-back-link href="/mulai"></nusa-back-link>
  <div class="nusa-prose nusa-two-thirds">
    <span class="nusa-caption">Population records</span>
    <h1>Apply for a certificate of domicile</h1>
    <p>The certificate states that you live at an address. <a href="/syarat">Read the conditions</a> before you start.</p>
    <h2>Have your documents ready</h2>
    <ul><li>your KTP or family card</li><li>a letter from the head of your RT</li></ul>
    <h3>Fees</h3>
    <p>This service is free of charge.</p>
  </div>
  <div class="nusa-button-group">
    <nusa-button label="Start now" href="/mulai" start></nusa-button>
    <a href="/batal">Cancel</a>
  </div>
</main>
<nusa-footer>
  <ul slot="meta"><li><a href="/bantuan">Help</a></li><li><a href="/privasi">Privacy</a></li></ul>
  <span slot="copyright">© Government of Contoh Regency</span>
</nusa-footer>`,
});
