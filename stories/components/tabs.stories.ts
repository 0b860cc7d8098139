import '@nusa/elements/tabs';
import '@nusa/elements/tabs-panel';
import { story } from '../support/story.js';

export default {
  title: 'Components/Tabs',
  component: 'nusa-tabs',
  subcomponents: { Panel: 'nusa-tabs-panel' },
};

const WITHOUT = {
  withoutScript: 'On a wide screen the list of links becomes tabs, which need JavaScript.',
};

export const Default = story(
  {
    id: `<nusa-tabs>
  <nusa-tabs-panel id="hari-ini" label="Hari ini"><h2>Hari ini</h2><p>3 permohonan masuk, 1 selesai.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="minggu-ini" label="Minggu ini"><h2>Minggu ini</h2><p>24 permohonan masuk, 18 selesai.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="bulan-ini" label="Bulan ini"><h2>Bulan ini</h2><p>98 permohonan masuk, 95 selesai.</p></nusa-tabs-panel>
</nusa-tabs>`,
    en: `<nusa-tabs>
  <nusa-tabs-panel id="hari-ini" label="Today"><h2>Today</h2><p>3 applications came in, 1 is done.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="minggu-ini" label="This week"><h2>This week</h2><p>24 applications came in, 18 are done.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="bulan-ini" label="This month"><h2>This month</h2><p>98 applications came in, 95 are done.</p></nusa-tabs-panel>
</nusa-tabs>`,
  },
  WITHOUT,
);

export const OwnList = story(
  {
    id: `<nusa-tabs>
  <h2>Bagian</h2>
  <ul><li><a href="#warga">Untuk <strong>warga</strong></a></li><li><a href="#petugas">Untuk petugas</a></li></ul>
  <section id="warga"><h3>Untuk warga</h3><p>Ajukan permohonan di sini.</p></section>
  <section id="petugas"><h3>Untuk petugas</h3><p>Masuk dengan akun dinas.</p></section>
</nusa-tabs>`,
    en: `<nusa-tabs>
  <h2>Parts</h2>
  <ul><li><a href="#warga">For <strong>residents</strong></a></li><li><a href="#petugas">For officers</a></li></ul>
  <section id="warga"><h3>For residents</h3><p>Apply here.</p></section>
  <section id="petugas"><h3>For officers</h3><p>Sign in with your work account.</p></section>
</nusa-tabs>`,
  },
  WITHOUT,
);

export const OwnTitle = story(
  {
    id: `<nusa-tabs title-text="Jenis surat" heading-level="3">
  <nusa-tabs-panel id="domisili" label="Domisili"><h4>Domisili</h4><p>Untuk tempat tinggal.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="usaha" label="Usaha"><h4>Usaha</h4><p>Untuk tempat usaha.</p></nusa-tabs-panel>
</nusa-tabs>`,
    en: `<nusa-tabs title-text="Kinds of letter" heading-level="3">
  <nusa-tabs-panel id="domisili" label="Residence"><h4>Residence</h4><p>For where you live.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="usaha" label="Business"><h4>Business</h4><p>For where you work.</p></nusa-tabs-panel>
</nusa-tabs>`,
  },
  WITHOUT,
);

export const LongText = story(
  {
    id: `<nusa-tabs>
  <nusa-tabs-panel id="panjang-1" label="Permohonan yang masih menunggu pemeriksaan petugas kelurahan"><h2>Menunggu</h2><p>Dua permohonan.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="panjang-2" label="Permohonan yang dikembalikan karena dokumennya belum lengkap"><h2>Dikembalikan</h2><p>Satu permohonan.</p></nusa-tabs-panel>
</nusa-tabs>`,
    en: `<nusa-tabs>
  <nusa-tabs-panel id="panjang-1" label="Applications that the kelurahan office has not checked yet"><h2>Waiting</h2><p>Two applications.</p></nusa-tabs-panel>
  <nusa-tabs-panel id="panjang-2" label="Applications that were sent back because documents are missing"><h2>Sent back</h2><p>One application.</p></nusa-tabs-panel>
</nusa-tabs>`,
  },
  WITHOUT,
);

export const MarkupInTheLabel = story(
  {
    id: `<nusa-tabs><nusa-tabs-panel id="teks" label="&lt;b&gt;Teks&lt;/b&gt;"><h2>Teks apa adanya</h2></nusa-tabs-panel></nusa-tabs>`,
    en: `<nusa-tabs><nusa-tabs-panel id="teks" label="&lt;b&gt;Text&lt;/b&gt;"><h2>Text as it is</h2></nusa-tabs-panel></nusa-tabs>`,
  },
  WITHOUT,
);
