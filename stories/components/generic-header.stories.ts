import '@nusa/elements/generic-header';
import '@nusa/elements/language-navigation';
import { story } from '../support/story.js';

export default { title: 'Components/Generic header', component: 'nusa-generic-header' };

const DRAWING =
  '<svg aria-hidden="true" width="32" height="32" viewBox="0 0 32 32"><circle cx="16" cy="16" r="14" fill="none" stroke="currentColor" stroke-width="4"/><path d="M16 8v16M8 16h16" stroke="currentColor" stroke-width="4"/></svg>';

export const Default = story({
  id: '<nusa-generic-header logo-text="Perumda Air Minum Contoh" url="/"></nusa-generic-header>',
  en: '<nusa-generic-header logo-text="Contoh Water Company" url="/"></nusa-generic-header>',
});

export const LogoAndText = story({
  id: `<nusa-generic-header><span slot="logo">${DRAWING} RSUD Contoh</span></nusa-generic-header>`,
  en: `<nusa-generic-header><span slot="logo">${DRAWING} Contoh Hospital</span></nusa-generic-header>`,
});

export const FullWidthWithLanguages = story({
  id: `<nusa-generic-header logo-text="RSUD Contoh" full-width>
  <nusa-language-navigation>
    <ul><li><span lang="id">Bahasa Indonesia</span></li><li><a href="/en" lang="en" hreflang="en" rel="alternate">English</a></li></ul>
  </nusa-language-navigation>
</nusa-generic-header>`,
  en: `<nusa-generic-header logo-text="Contoh Hospital" full-width>
  <nusa-language-navigation>
    <ul><li><a href="/" lang="id" hreflang="id" rel="alternate">Bahasa Indonesia</a></li><li><span lang="en">English</span></li></ul>
  </nusa-language-navigation>
</nusa-generic-header>`,
});

export const LongText = story({
  id: '<nusa-generic-header logo-text="Badan Layanan Umum Daerah Rumah Sakit Umum Daerah Kabupaten Contoh"></nusa-generic-header>',
  en: '<nusa-generic-header logo-text="Regional Public Service Agency of the General Hospital of Kabupaten Contoh"></nusa-generic-header>',
});
