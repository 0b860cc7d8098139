import { story } from '../support/story.js';
import { servicePage } from './frame.js';

export default { title: 'Pages/Question page', parameters: { controls: { disable: true } } };

/** One question that is also the heading of the page. */
export const OneQuestion = story(
  {
    id: servicePage(
      'id',
      `
<nusa-form>
  <form method="post" action="/untuk-siapa">
    <nusa-radios legend="Untuk siapa surat ini?" legend-size="l" page-heading hint="Satu permohonan untuk satu orang" name="untuk" required>
      <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
      <nusa-radio value="keluarga" label="Anggota keluarga" hint="Yang tercatat dalam satu Kartu Keluarga dengan Anda"></nusa-radio>
      <nusa-radio value="lain" label="Orang lain">
        <nusa-text-input label="Tulis nama lengkapnya" name="nama-lain"></nusa-text-input>
      </nusa-radio>
    </nusa-radios>
    <nusa-button label="Lanjutkan"></nusa-button>
  </form>
</nusa-form>`,
      '/mulai',
    ),
    en: servicePage(
      'en',
      `
<nusa-form>
  <form method="post" action="/untuk-siapa">
    <nusa-radios legend="Who is the letter for?" legend-size="l" page-heading hint="One application is for one person" name="untuk" required>
      <nusa-radio value="sendiri" label="Myself"></nusa-radio>
      <nusa-radio value="keluarga" label="A family member" hint="Someone on the same family card (Kartu Keluarga) as you"></nusa-radio>
      <nusa-radio value="lain" label="Someone else">
        <nusa-text-input label="Enter their full name" name="nama-lain"></nusa-text-input>
      </nusa-radio>
    </nusa-radios>
    <nusa-button label="Continue"></nusa-button>
  </form>
</nusa-form>`,
      '/mulai',
    ),
  },
  { layout: 'fullscreen' },
);

/** The page after an incomplete NIK: the answer is still there, and the errors say how to fix it. */
export const WithErrors = story(
  {
    id: servicePage(
      'id',
      `
<nusa-form>
  <form method="post" action="/nik">
    <nusa-error-summary></nusa-error-summary>
    <nusa-text-input label="Berapa NIK Anda?" label-size="l" page-heading hint="16 angka di KTP, misalnya 3171 0145 0890 0002" error-message="NIK harus 16 angka" name="nik" inputmode="numeric" width="20" value="3171 0145 0890" spellcheck="false" required></nusa-text-input>
    <nusa-details summary="Di mana NIK saya?">
      <p>Di KTP, pada baris pertama. NIK juga ada di Kartu Keluarga, di sebelah nama Anda.</p>
    </nusa-details>
    <nusa-button label="Lanjutkan"></nusa-button>
  </form>
</nusa-form>`,
      '/untuk-siapa',
    ),
    en: servicePage(
      'en',
      `
<nusa-form>
  <form method="post" action="/nik">
    <nusa-error-summary></nusa-error-summary>
    <nusa-text-input label="What is your NIK?" label-size="l" page-heading hint="16 digits on your KTP, for example 3171 0145 0890 0002" error-message="NIK must be 16 digits" name="nik" inputmode="numeric" width="20" value="3171 0145 0890" spellcheck="false" required></nusa-text-input>
    <nusa-details summary="Where is my NIK?">
      <p>On the first line of your KTP. It is also on the family card, beside your name.</p>
    </nusa-details>
    <nusa-button label="Continue"></nusa-button>
  </form>
</nusa-form>`,
      '/untuk-siapa',
    ),
  },
  { layout: 'fullscreen' },
);
