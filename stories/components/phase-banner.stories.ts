import '@nusa/elements/phase-banner';
import '@nusa/elements/tag';
import { story } from '../support/story.js';

export default { title: 'Components/Phase banner', component: 'nusa-phase-banner' };

export const Default = story({
  id: '<nusa-phase-banner tag="Beta">Layanan ini masih baru. <a href="/masukan">Masukan Anda</a> membantu kami memperbaikinya.</nusa-phase-banner>',
  en: '<nusa-phase-banner tag="Beta">This is a new service. <a href="/masukan">Your feedback</a> helps us improve it.</nusa-phase-banner>',
});

export const Alpha = story({
  id: '<nusa-phase-banner tag="Alfa">Layanan ini sedang diuji. <a href="/masukan">Beri kami masukan</a>.</nusa-phase-banner>',
  en: '<nusa-phase-banner tag="Alpha">This service is being tested. <a href="/masukan">Give us feedback</a>.</nusa-phase-banner>',
});

export const AnotherColour = story({
  id: '<nusa-phase-banner><nusa-tag slot="tag" variant="grey">Arsip</nusa-tag>Layanan ini ditutup pada 31 Maret 2027. <a href="/arsip">Cari layanan penggantinya</a>.</nusa-phase-banner>',
  en: '<nusa-phase-banner><nusa-tag slot="tag" variant="grey">Archive</nusa-tag>This service closed on 31 March 2027. <a href="/arsip">Find the service that replaces it</a>.</nusa-phase-banner>',
});

export const WithoutTag = story({
  id: '<nusa-phase-banner>Layanan ini masih baru.</nusa-phase-banner>',
  en: '<nusa-phase-banner>This is a new service.</nusa-phase-banner>',
});

export const LongText = story({
  id: '<nusa-phase-banner tag="Uji coba terbatas">Layanan ini sedang diuji coba di tiga kecamatan. Jika Anda tinggal di kecamatan lain, <a href="/kantor">datanglah ke kantor Dinas Kependudukan dan Pencatatan Sipil terdekat</a> pada jam kerja.</nusa-phase-banner>',
  en: '<nusa-phase-banner tag="Limited trial">This service is being tried out in three districts. If you live in another one, <a href="/kantor">visit the nearest Population and Civil Registration Office</a> during office hours.</nusa-phase-banner>',
});
