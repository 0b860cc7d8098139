import '@nusa/elements/official-site-banner';
import { story } from '../support/story.js';

export default { title: 'Components/Official site banner', component: 'nusa-official-site-banner' };

const FULL = { layout: 'fullscreen' };

export const Default = story(
  {
    id: '<nusa-official-site-banner organisation="Pemerintah Kabupaten Contoh"></nusa-official-site-banner>',
    en: '<nusa-official-site-banner organisation="the Government of Contoh Regency"></nusa-official-site-banner>',
  },
  FULL,
);

export const Government = story(
  {
    id: '<nusa-official-site-banner></nusa-official-site-banner>',
    en: '<nusa-official-site-banner></nusa-official-site-banner>',
  },
  FULL,
);

export const Village = story(
  {
    id: '<nusa-official-site-banner organisation="Pemerintah Desa Sidomulyo" domain="desa.id"></nusa-official-site-banner>',
    en: '<nusa-official-site-banner organisation="the Government of Sidomulyo Village" domain="desa.id"></nusa-official-site-banner>',
  },
  FULL,
);

export const OwnWords = story(
  {
    id: `<nusa-official-site-banner summary="Bagaimana saya tahu?">
  Situs ini milik <strong>Pemerintah Kabupaten Contoh</strong>
  <p slot="explanation">Periksa bahwa alamatnya contohkab.go.id. Ragu? Telepon 150000.</p>
</nusa-official-site-banner>`,
    en: `<nusa-official-site-banner summary="How do I know?">
  This website belongs to <strong>Contoh Regency</strong>
  <p slot="explanation">Check that the address is contohkab.go.id. Not sure? Call 150000.</p>
</nusa-official-site-banner>`,
  },
  FULL,
);

export const LongText = story(
  {
    id: '<nusa-official-site-banner organisation="Pemerintah Desa Sidomulyo, Kecamatan Sukamaju, Kabupaten Contoh, Provinsi Contoh Tenggara" domain="desa.id"></nusa-official-site-banner>',
    en: '<nusa-official-site-banner organisation="the Government of Sidomulyo Village in the district of Sukamaju, Contoh Regency, South-East Contoh" domain="desa.id"></nusa-official-site-banner>',
  },
  FULL,
);
