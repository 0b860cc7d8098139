import '@nusa/elements/language-navigation';
import '@nusa/elements/service-navigation';
import { story } from '../support/story.js';

export default { title: 'Components/Service navigation', component: 'nusa-service-navigation' };

const LIST = {
  id: `<ul>
    <li><a href="/permohonan" aria-current="page">Permohonan saya</a></li>
    <li><a href="/bantuan">Bantuan</a></li>
    <li><a href="/en" lang="en" hreflang="en">English</a></li>
  </ul>`,
  en: `<ul>
    <li><a href="/permohonan" aria-current="page">My applications</a></li>
    <li><a href="/bantuan">Help</a></li>
    <li><a href="/id" lang="id" hreflang="id">Bahasa Indonesia</a></li>
  </ul>`,
};

const withoutScript = 'The menu button needs JavaScript: without it the links stay open.';

const navigation = (attributes: string, more = { id: '', en: '' }, parameters = {}) =>
  story(
    {
      id: `<nusa-service-navigation service-name="Surat keterangan domisili" service-url="/mulai"${attributes}>
  ${LIST.id}${more.id}
</nusa-service-navigation>`,
      en: `<nusa-service-navigation service-name="Certificate of domicile" service-url="/mulai"${attributes}>
  ${LIST.en}${more.en}
</nusa-service-navigation>`,
    },
    parameters,
  );

export const Default = navigation('');

export const CollapseNavigationOnMobile = navigation(' collapse-navigation-on-mobile', undefined, {
  withoutScript,
});

export const OwnMenuText = story(
  {
    id: `<nusa-service-navigation service-name="Surat keterangan domisili" collapse-navigation-on-mobile menu-button-text="Bagian" menu-button-label="Bagian layanan" navigation-label="Bagian layanan">${LIST.id}</nusa-service-navigation>`,
    en: `<nusa-service-navigation service-name="Certificate of domicile" collapse-navigation-on-mobile menu-button-text="Sections" menu-button-label="Sections of this service" navigation-label="Sections of this service">${LIST.en}</nusa-service-navigation>`,
  },
  { withoutScript },
);

export const NameOnly = story({
  id: '<nusa-service-navigation service-name="Surat keterangan domisili"></nusa-service-navigation>',
  en: '<nusa-service-navigation service-name="Certificate of domicile"></nusa-service-navigation>',
});

export const NavigationOnly = story({
  id: `<nusa-service-navigation>${LIST.id}</nusa-service-navigation>`,
  en: `<nusa-service-navigation>${LIST.en}</nusa-service-navigation>`,
});

export const WithSlots = navigation('', {
  id: '<span slot="start">Awal</span><span slot="navigation-start">Sebelum</span><span slot="navigation-end">Sesudah</span><a slot="end" href="/keluar">Keluar</a>',
  en: '<span slot="start">Start</span><span slot="navigation-start">Before</span><span slot="navigation-end">After</span><a slot="end" href="/keluar">Sign out</a>',
});

const LANGUAGES = {
  id: '<nusa-language-navigation slot="end" inverse><ul><li><span lang="id">Bahasa Indonesia</span></li><li><a href="/jv" lang="jv" hreflang="jv" rel="alternate">Basa Jawa</a></li></ul></nusa-language-navigation>',
  en: '<nusa-language-navigation slot="end" inverse><ul><li><span lang="en">English</span></li><li><a href="/id" lang="id" hreflang="id" rel="alternate">Bahasa Indonesia</a></li></ul></nusa-language-navigation>',
};

export const WithLanguages = navigation('', LANGUAGES);

export const LanguagesBelow = navigation(' end-align="below"', LANGUAGES);

export const Light = navigation(' variant="light"', LANGUAGES);

export const OwnName = story({
  id: `<nusa-service-navigation service-name="Surat keterangan domisili" aria-label="Layanan ini">${LIST.id}</nusa-service-navigation>`,
  en: `<nusa-service-navigation service-name="Certificate of domicile" aria-label="This service">${LIST.en}</nusa-service-navigation>`,
});

export const LongText = story({
  id: '<nusa-service-navigation service-name="Pendaftaran perubahan nama, alamat, dan status perkawinan pada kartu keluarga" service-url="/"><ul><li><a href="/a">Pertanyaan yang sering diajukan</a></li><li><a href="/b">Dokumen yang diperlukan</a></li><li><a href="/c">Lacak status permohonan</a></li><li><a href="/d">Hubungi kantor kecamatan</a></li></ul></nusa-service-navigation>',
  en: '<nusa-service-navigation service-name="Register a change of name, address and marital status on your family card" service-url="/"><ul><li><a href="/a">Frequently asked questions</a></li><li><a href="/b">Documents that you need</a></li><li><a href="/c">Track your application</a></li><li><a href="/d">Contact the district office</a></li></ul></nusa-service-navigation>',
});
