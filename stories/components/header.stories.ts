import '@nusa/elements/header';
import { story } from '../support/story.js';

export default { title: 'Components/Header', component: 'nusa-header' };

const LOGO =
  '<svg slot="logo" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="22" fill="#394d9f"/></svg>';

export const Default = story({
  id: `<nusa-header organisation="Kabupaten Contoh" unit="Dinas Kependudukan dan Pencatatan Sipil" href="/">
  ${LOGO}
</nusa-header>`,
  en: `<nusa-header organisation="Contoh Regency" unit="Population and Civil Registration Office" href="/">
  ${LOGO}
</nusa-header>`,
});

export const WithoutLogo = story({
  id: '<nusa-header organisation="Kementerian Contoh" href="/"></nusa-header>',
  en: '<nusa-header organisation="Ministry of Examples" href="/"></nusa-header>',
});

export const WithoutLink = story({
  id: `<nusa-header organisation="Kabupaten Contoh" unit="Dinas Kependudukan dan Pencatatan Sipil">${LOGO}</nusa-header>`,
  en: `<nusa-header organisation="Contoh Regency" unit="Population and Civil Registration Office">${LOGO}</nusa-header>`,
});

export const WithContent = story({
  id: `<nusa-header organisation="Kabupaten Contoh" href="/">${LOGO}<nav aria-label="Akun"><a href="/akun">Akun saya</a></nav></nusa-header>`,
  en: `<nusa-header organisation="Contoh Regency" href="/">${LOGO}<nav aria-label="Account"><a href="/akun">My account</a></nav></nusa-header>`,
});

export const FullWidth = story({
  id: `<nusa-header organisation="Kabupaten Contoh" href="/" full-width>${LOGO}</nusa-header>`,
  en: `<nusa-header organisation="Contoh Regency" href="/" full-width>${LOGO}</nusa-header>`,
});

export const LongText = story({
  id: `<nusa-header organisation="Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Republik Indonesia" unit="Deputi Bidang Transformasi Digital Pemerintah, Asisten Deputi Penerapan Kebijakan Arsitektur" href="/">${LOGO}</nusa-header>`,
  en: `<nusa-header organisation="Ministry of Administrative and Bureaucratic Reform of the Republic of Indonesia" unit="Deputy for Government Digital Transformation, Assistant Deputy for Architecture Policy" href="/">${LOGO}</nusa-header>`,
});
