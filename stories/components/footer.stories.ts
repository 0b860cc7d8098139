import '@nusa/elements/footer';
import { story } from '../support/story.js';

export default { title: 'Components/Footer', component: 'nusa-footer' };

const META = {
  id: `<ul slot="meta">
    <li><a href="/bantuan">Bantuan</a></li>
    <li><a href="/privasi">Privasi</a></li>
    <li><a href="/kuki">Kuki</a></li>
    <li><a href="/aksesibilitas">Pernyataan aksesibilitas</a></li>
  </ul>`,
  en: `<ul slot="meta">
    <li><a href="/bantuan">Help</a></li>
    <li><a href="/privasi">Privacy</a></li>
    <li><a href="/kuki">Cookies</a></li>
    <li><a href="/aksesibilitas">Accessibility statement</a></li>
  </ul>`,
};

const NAVIGATION = {
  id: `<div slot="navigation"><h2>Layanan</h2><ul><li><a href="/pindah">Surat pindah</a></li><li><a href="/lahir">Akta kelahiran</a></li></ul></div>
  <div slot="navigation"><h2>Tentang kami</h2><ul><li><a href="/dinas">Dinas</a></li><li><a href="/hubungi">Hubungi kami</a></li></ul></div>`,
  en: `<div slot="navigation"><h2>Services</h2><ul><li><a href="/pindah">Moving certificate</a></li><li><a href="/lahir">Birth certificate</a></li></ul></div>
  <div slot="navigation"><h2>About us</h2><ul><li><a href="/dinas">The office</a></li><li><a href="/hubungi">Contact us</a></li></ul></div>`,
};

const COPYRIGHT = {
  id: '<span slot="copyright">© Pemerintah Kabupaten Contoh</span>',
  en: '<span slot="copyright">© Government of Contoh Regency</span>',
};

export const Default = story({
  id: `<nusa-footer>${META.id}${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer>${META.en}${COPYRIGHT.en}</nusa-footer>`,
});

export const WithNavigation = story({
  id: `<nusa-footer>${NAVIGATION.id}${META.id}${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer>${NAVIGATION.en}${META.en}${COPYRIGHT.en}</nusa-footer>`,
});

const SECTIONS = {
  id: `<div slot="navigation" class="nusa-two-thirds nusa-columns-2"><h2>Layanan</h2><ul>
    <li><a href="/pindah">Surat pindah</a></li><li><a href="/lahir">Akta kelahiran</a></li><li><a href="/kawin">Akta perkawinan</a></li><li><a href="/mati">Akta kematian</a></li><li><a href="/ktp">KTP elektronik</a></li><li><a href="/kk">Kartu keluarga</a></li>
  </ul></div>
  <div slot="navigation" class="nusa-one-third"><h2>Tentang kami</h2><ul><li><a href="/dinas">Dinas</a></li><li><a href="/hubungi">Hubungi kami</a></li></ul></div>`,
  en: `<div slot="navigation" class="nusa-two-thirds nusa-columns-2"><h2>Services</h2><ul>
    <li><a href="/pindah">Moving certificate</a></li><li><a href="/lahir">Birth certificate</a></li><li><a href="/kawin">Marriage certificate</a></li><li><a href="/mati">Death certificate</a></li><li><a href="/ktp">Identity card</a></li><li><a href="/kk">Family card</a></li>
  </ul></div>
  <div slot="navigation" class="nusa-one-third"><h2>About us</h2><ul><li><a href="/dinas">The office</a></li><li><a href="/hubungi">Contact us</a></li></ul></div>`,
};

export const WidthsAndColumns = story({
  id: `<nusa-footer>${SECTIONS.id}${META.id}<p slot="meta">Dibuat oleh <a href="/diskominfo">Dinas Komunikasi dan Informatika</a></p>${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer>${SECTIONS.en}${META.en}<p slot="meta">Built by the <a href="/diskominfo">Communication and Informatics Office</a></p>${COPYRIGHT.en}</nusa-footer>`,
});

export const FullWidth = story({
  id: `<nusa-footer full-width>${META.id}${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer full-width>${META.en}${COPYRIGHT.en}</nusa-footer>`,
});

export const WithLicence = story({
  id: `<nusa-footer>${META.id}<p slot="licence">Isi situs ini boleh dipakai ulang dengan <a href="/lisensi">menyebut sumbernya</a>.</p>${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer>${META.en}<p slot="licence">You may reuse the content of this site <a href="/lisensi">if you name its source</a>.</p>${COPYRIGHT.en}</nusa-footer>`,
});

export const CopyrightOnly = story({
  id: `<nusa-footer>${COPYRIGHT.id}</nusa-footer>`,
  en: `<nusa-footer>${COPYRIGHT.en}</nusa-footer>`,
});

export const OwnTitle = story({
  id: `<nusa-footer visually-hidden-title="Bantuan dan informasi">${META.id}</nusa-footer>`,
  en: `<nusa-footer visually-hidden-title="Help and information">${META.en}</nusa-footer>`,
});
