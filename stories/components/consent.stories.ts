import '@nusa/elements/button';
import '@nusa/elements/checkbox';
import '@nusa/elements/consent';
import '@nusa/elements/error-summary';
import { story } from '../support/story.js';

export default {
  title: 'Components/Consent',
  component: 'nusa-consent',
  subcomponents: { Checkbox: 'nusa-checkbox' },
};

const FACTS = {
  id: `  <p slot="legal-basis">Kami memproses data ini berdasarkan persetujuan Anda (UU 27/2022, pasal 20 ayat 2 huruf a).</p>
  <p slot="purpose">Kami memakai nomor ponsel Anda untuk memberi tahu layanan lain yang mungkin Anda perlukan.</p>
  <p slot="data">Kami memerlukan nama dan nomor ponsel, karena tanpa keduanya kami tidak dapat menghubungi Anda.</p>
  <p slot="retention">Kami menyimpan dokumen yang memuat data ini selama 2 tahun, lalu memusnahkannya.</p>
  <ul slot="details"><li>Nama lengkap</li><li>Nomor ponsel</li><li>Kecamatan tempat tinggal</li></ul>
  <p slot="period">Kami memproses data ini sampai Anda menarik persetujuan, paling lama 2 tahun.</p>
  <p slot="rights">Anda berhak melihat, memperbaiki, dan menghapus data Anda, dan menarik persetujuan kapan saja di kantor kami atau lewat 0800 1 000 000.</p>`,
  en: `  <p slot="legal-basis">We process this data because you consent (law 27/2022, article 20 paragraph 2 letter a).</p>
  <p slot="purpose">We use your mobile number to tell you about other services that you may need.</p>
  <p slot="data">We need your name and mobile number, because without them we cannot reach you.</p>
  <p slot="retention">We keep documents with this data for 2 years, then destroy them.</p>
  <ul slot="details"><li>Full name</li><li>Mobile number</li><li>District where you live</li></ul>
  <p slot="period">We process this data until you withdraw your consent, for at most 2 years.</p>
  <p slot="rights">You may see, correct and delete your data, and withdraw your consent at any time, at our office or on 0800 1 000 000.</p>`,
};

const VERSION = '  <input type="hidden" name="consent-version" value="2026-11-24">';

type Words = { legend: string; hint: string; news: string; survey: string };
const words: Record<'id' | 'en', Words> = {
  id: {
    legend: 'Apa yang Anda setujui?',
    hint: 'Anda boleh tidak mencentang apa pun. Permohonan Anda tetap diproses.',
    news: 'Saya setuju menerima kabar tentang layanan lain',
    survey: 'Saya setuju dihubungi untuk survei',
  },
  en: {
    legend: 'What do you agree to?',
    hint: 'You can leave every box empty. We will still process your application.',
    news: 'I agree to receive news about other services',
    survey: 'I agree to be contacted for a survey',
  },
};

const consent = (language: 'id' | 'en', attributes = '', boxes?: (each: Words) => string) => {
  const each = words[language];
  return `<nusa-consent legend="${each.legend}" hint="${each.hint}"${attributes}>
${FACTS[language]}
${VERSION}
${
  boxes?.(each) ??
  `  <nusa-checkbox name="consent-news" label="${each.news}"></nusa-checkbox>
  <nusa-checkbox name="consent-survey" label="${each.survey}"></nusa-checkbox>`
}
</nusa-consent>`;
};

export const Default = story({ id: consent('id'), en: consent('en') });

const ticked = ({ news, survey }: Words) =>
  `  <nusa-checkbox name="consent-news" label="${news}" checked></nusa-checkbox>
  <nusa-checkbox name="consent-survey" label="${survey}"></nusa-checkbox>`;
export const Answered = story({
  id: consent('id', ' answered', ticked),
  en: consent('en', ' answered', ticked),
});

/** An author's mistake: a box ticked in advance is cleared. */
export const TickedInAdvance = story({
  id: consent('id', '', ticked),
  en: consent('en', '', ticked),
});

export const Error = story({
  id: consent(
    'id',
    '',
    ({ survey }) =>
      `  <nusa-checkbox name="consent-survey" label="${survey}" required error-message="Centang “${survey}” untuk melanjutkan"></nusa-checkbox>`,
  ),
  en: consent(
    'en',
    '',
    ({ survey }) =>
      `  <nusa-checkbox name="consent-survey" label="${survey}" required error-message="Tick “${survey}” to continue"></nusa-checkbox>`,
  ),
});

export const ErrorOfTheGroup = story({
  id: consent('id', ' error-message="Persetujuan belum tersimpan. Pilih lagi, lalu lanjutkan"'),
  en: consent('en', ' error-message="Your choice has not been saved. Choose again, and continue"'),
});

const native = ({ news }: Words) =>
  `  <p><label><input type="checkbox" name="consent-news"> ${news}</label></p>`;
export const NativeBox = story({ id: consent('id', '', native), en: consent('en', '', native) });
