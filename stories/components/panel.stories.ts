import '@nusa/elements/button';
import '@nusa/elements/panel';
import { story } from '../support/story.js';

export default { title: 'Components/Panel', component: 'nusa-panel' };

export const Confirmation = story({
  id: '<nusa-panel title-text="Permohonan terkirim">Nomor permohonan Anda<br><strong>DOM-2026-004217</strong></nusa-panel>',
  en: '<nusa-panel title-text="Application complete">Your reference number<br><strong>DOM-2026-004217</strong></nusa-panel>',
});

export const Interruption = story({
  id: `<nusa-panel variant="interruption" title-text="Alamat ini di luar Kabupaten Contoh">
  <p>Anda menulis alamat di Kota Lain. Surat ini hanya untuk warga Kabupaten Contoh.</p>
  <nusa-button slot="actions" variant="inverse" label="Ya, alamat ini benar"></nusa-button>
  <a slot="actions" href="/alamat">Ubah alamat</a>
</nusa-panel>`,
  en: `<nusa-panel variant="interruption" title-text="This address is outside Kabupaten Contoh">
  <p>You entered an address in Kota Lain. This letter is only for people who live in Kabupaten Contoh.</p>
  <nusa-button slot="actions" variant="inverse" label="Yes, this address is correct"></nusa-button>
  <a slot="actions" href="/alamat">Change the address</a>
</nusa-panel>`,
});

export const TitleOnly = story({
  id: '<nusa-panel title-text="Pembayaran diterima"></nusa-panel>',
  en: '<nusa-panel title-text="Payment received"></nusa-panel>',
});

export const AnotherLevel = story({
  id: '<nusa-panel heading-level="2"><span slot="title">Permohonan <em>kedua</em> terkirim</span>Kami memeriksanya paling lama 2 hari kerja.</nusa-panel>',
  en: '<nusa-panel heading-level="2"><span slot="title"><em>Second</em> application complete</span>We check it within 2 working days.</nusa-panel>',
});

export const LongText = story({
  id: '<nusa-panel title-text="Permohonan perpanjangan surat keterangan domisili usaha Anda sudah kami terima">Nomor permohonan Anda<br><strong>SKDU-PERPANJANGAN-2026-KAB-CONTOH-0000004217</strong></nusa-panel>',
  en: '<nusa-panel title-text="We have received your application to extend your certificate of business domicile">Your reference number<br><strong>SKDU-PERPANJANGAN-2026-KAB-CONTOH-0000004217</strong></nusa-panel>',
});
