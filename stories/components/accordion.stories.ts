import '@nusa/elements/accordion';
import '@nusa/elements/accordion-section';
import { story } from '../support/story.js';

export default {
  title: 'Components/Accordion',
  component: 'nusa-accordion',
  subcomponents: { Section: 'nusa-accordion-section' },
};

const WITHOUT = {
  withoutScript:
    'The buttons need JavaScript. Without it every section is open below a plain heading.',
};

export const Default = story(
  {
    id: `<nusa-accordion id="contoh-dasar">
  <nusa-accordion-section heading="Syarat"><p>Anda berusia 17 tahun atau lebih, atau sudah menikah.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Dokumen"><ul><li>KTP</li><li>Kartu Keluarga</li></ul></nusa-accordion-section>
  <nusa-accordion-section heading="Biaya"><p>Tidak ada biaya. <a href="#lapor">Laporkan pungutan</a>.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-dasar">
  <nusa-accordion-section heading="Who can apply"><p>You are 17 or older, or you are married.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Documents"><ul><li>identity card</li><li>family card</li></ul></nusa-accordion-section>
  <nusa-accordion-section heading="Cost"><p>It is free. <a href="#lapor">Report a demand for money</a>.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const WithSummaries = story(
  {
    id: `<nusa-accordion id="contoh-ringkasan">
  <nusa-accordion-section heading="Untuk warga" summary="KTP, KK, dan surat pindah"><p>Datang ke kantor kelurahan.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Untuk petugas" summary="Memeriksa dan menerbitkan"><p>Masuk dengan akun dinas.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-ringkasan">
  <nusa-accordion-section heading="For residents" summary="Identity card, family card and moving"><p>Go to the kelurahan office.</p></nusa-accordion-section>
  <nusa-accordion-section heading="For officers" summary="Checking and issuing"><p>Sign in with your work account.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const OneSectionOpen = story(
  {
    id: `<nusa-accordion id="contoh-terbuka" forget-expanded>
  <nusa-accordion-section heading="Yang paling dicari" expanded><p>Surat keterangan domisili.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Lainnya"><p>Surat pengantar nikah.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-terbuka" forget-expanded>
  <nusa-accordion-section heading="Most wanted" expanded><p>Proof of residence.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Others"><p>Letter for a marriage.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const AllSectionsOpen = story(
  {
    id: `<nusa-accordion id="contoh-semua" forget-expanded>
  <nusa-accordion-section heading="Syarat" expanded><p>KTP dan KK.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Biaya" expanded><p>Gratis.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-semua" forget-expanded>
  <nusa-accordion-section heading="What you need" expanded><p>Identity card and family card.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Cost" expanded><p>It is free.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const HeadingsWithMarkup = story(
  {
    id: `<nusa-accordion id="contoh-markup" heading-level="3">
  <nusa-accordion-section><span slot="heading">Apa itu <abbr title="Kartu Keluarga">KK</abbr>?</span><span slot="summary">Dan <strong>siapa</strong> yang tercantum</span><p>Kartu yang memuat data keluarga Anda.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-markup" heading-level="3">
  <nusa-accordion-section><span slot="heading">What is a <abbr title="Kartu Keluarga">KK</abbr>?</span><span slot="summary">And <strong>who</strong> is on it</span><p>The card that lists your family.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const OwnTexts = story(
  {
    id: `<nusa-accordion id="contoh-teks" show-all-sections-text="Buka semua jawaban" hide-all-sections-text="Tutup semua jawaban" show-section-text="Buka" hide-section-text="Tutup" show-section-aria-label-text="Buka jawaban" hide-section-aria-label-text="Tutup jawaban">
  <nusa-accordion-section heading="Berapa lama prosesnya?"><p>Dua hari kerja.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Bolehkah diwakilkan?"><p>Boleh, dengan surat kuasa.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-teks" show-all-sections-text="Open all answers" hide-all-sections-text="Close all answers" show-section-text="Open" hide-section-text="Close" show-section-aria-label-text="Open the answer" hide-section-aria-label-text="Close the answer">
  <nusa-accordion-section heading="How long does it take?"><p>Two working days.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Can someone go for me?"><p>Yes, with a letter of authority.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);

export const LongText = story(
  {
    id: `<nusa-accordion id="contoh-panjang">
  <nusa-accordion-section heading="Saya pindah dari kabupaten lain dan belum mempunyai surat keterangan pindah dari kantor Dukcapil asal" summary="Dokumen yang harus Anda minta lebih dahulu, ke mana Anda memintanya, dan berapa lama surat itu berlaku"><p>Mintalah di kantor asal.</p></nusa-accordion-section>
</nusa-accordion>`,
    en: `<nusa-accordion id="contoh-panjang">
  <nusa-accordion-section heading="I have moved from another regency and do not have a certificate of moving from the civil registry office there yet" summary="The documents that you need to request first, where to request them, and how long the letter is valid"><p>Ask at the office where you lived before.</p></nusa-accordion-section>
</nusa-accordion>`,
  },
  WITHOUT,
);
