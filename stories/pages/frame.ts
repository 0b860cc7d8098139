import type { StoryLanguage } from '../support/story.js';

const TEXTS = {
  id: {
    organisation: 'Kabupaten Contoh',
    unit: 'Dinas Kependudukan dan Pencatatan Sipil',
    service: 'Surat keterangan domisili',
    help: 'Bantuan',
    other: ['en', 'English'],
    phase:
      'Layanan ini masih baru. <a href="/masukan">Masukan Anda</a> membantu kami memperbaikinya.',
    skip: 'Langsung ke konten utama',
    privacy: 'Privasi',
    cookies: 'Kuki',
    accessibility: 'Pernyataan aksesibilitas',
    copyright: '© Pemerintah Kabupaten Contoh',
  },
  en: {
    organisation: 'Contoh Regency',
    unit: 'Population and Civil Registration Office',
    service: 'Proof of residence',
    help: 'Help',
    other: ['id', 'Bahasa Indonesia'],
    phase: 'This is a new service. <a href="/masukan">Your feedback</a> helps us improve it.',
    skip: 'Skip to main content',
    privacy: 'Privacy',
    cookies: 'Cookies',
    accessibility: 'Accessibility statement',
    copyright: '© Government of Contoh Regency',
  },
} as const;

/** The layout of every page of a service, from skip link to footer. */
export function servicePage(language: StoryLanguage, content: string, back?: string): string {
  const texts = TEXTS[language];
  const [otherLanguage, otherName] = texts.other;
  return `<nusa-skip-link href="#utama" label="${texts.skip}"></nusa-skip-link>
<nusa-header organisation="${texts.organisation}" unit="${texts.unit}" href="/">
  <img slot="logo" src="logo.svg" alt="" width="48" height="48">
</nusa-header>
<nusa-service-navigation service-name="${texts.service}" service-url="/mulai">
  <ul>
    <li><a href="/bantuan">${texts.help}</a></li>
    <li><a href="?bahasa=${otherLanguage}" hreflang="${otherLanguage}" lang="${otherLanguage}">${otherName}</a></li>
  </ul>
</nusa-service-navigation>
<div class="nusa-width">
  <nusa-phase-banner tag="Beta"><span>${texts.phase}</span></nusa-phase-banner>
</div>
<main id="utama" class="nusa-main" tabindex="-1">
  ${back ? `<nusa-back-link href="${back}"></nusa-back-link>\n  ` : ''}<div class="nusa-prose">
    ${content.trim().replaceAll('\n', '\n    ')}
  </div>
</main>
<nusa-footer>
  <ul slot="meta">
    <li><a href="/bantuan">${texts.help}</a></li>
    <li><a href="/privasi">${texts.privacy}</a></li>
    <li><a href="/kuki">${texts.cookies}</a></li>
    <li><a href="/aksesibilitas">${texts.accessibility}</a></li>
  </ul>
  <span slot="copyright">${texts.copyright}</span>
</nusa-footer>`;
}
