import '@nusa/elements/language-navigation';
import { story } from '../support/story.js';

export default { title: 'Components/Language navigation', component: 'nusa-language-navigation' };

const link = (lang: string, name: string) =>
  `<li><a href="/${lang}" lang="${lang}" hreflang="${lang}" rel="alternate">${name}</a></li>`;

const REGIONAL = [
  ['ace', 'Basa Acèh'],
  ['bbc', 'Hata Batak Toba'],
  ['min', 'Baso Minangkabau'],
  ['su', 'Basa Sunda'],
  ['jv', 'Basa Jawa'],
  ['mad', 'Bhâsa Madhurâ'],
  ['ban', 'Basa Bali'],
  ['sas', 'Base Sasak'],
  ['bjn', 'Bahasa Banjar'],
  ['bug', 'Basa Ugi'],
]
  .map(([lang, name]) => `    ${link(lang!, name!)}`)
  .join('\n');

export const Default = story({
  id: `<nusa-language-navigation>
  <ul>
    <li><span lang="id">Bahasa Indonesia</span></li>
    ${link('en', 'English')}
  </ul>
</nusa-language-navigation>`,
  en: `<nusa-language-navigation>
  <ul>
    ${link('id', 'Bahasa Indonesia')}
    <li><span lang="en">English</span></li>
  </ul>
</nusa-language-navigation>`,
});

export const RegionalLanguages = story({
  id: `<nusa-language-navigation>
  <ul>
    <li><span lang="id">Bahasa Indonesia</span></li>
${REGIONAL}
    ${link('en', 'English')}
  </ul>
</nusa-language-navigation>`,
  en: `<nusa-language-navigation>
  <ul>
    ${link('id', 'Bahasa Indonesia')}
${REGIONAL}
    <li><span lang="en">English</span></li>
  </ul>
</nusa-language-navigation>`,
});

export const WithDescriptions = story({
  id: `<nusa-language-navigation aria-label="Pilih bahasa">
  <ul>
    <li><span lang="id">Bahasa Indonesia</span></li>
    <li><a href="/jv" lang="jv" hreflang="jv" rel="alternate">Basa Jawa<span class="nusa-visually-hidden"> Ganti menyang basa Jawa</span></a></li>
  </ul>
</nusa-language-navigation>`,
  en: `<nusa-language-navigation aria-label="Choose a language">
  <ul>
    <li><span lang="en">English</span></li>
    <li><a href="/id" lang="id" hreflang="id" rel="alternate">Bahasa Indonesia<span class="nusa-visually-hidden"> Ganti ke bahasa Indonesia</span></a></li>
  </ul>
</nusa-language-navigation>`,
});

export const TwoDirections = story({
  id: `<nusa-language-navigation>
  <ul>
    <li><span lang="id" dir="ltr">Bahasa Indonesia</span></li>
    <li><a href="/ms-Arab" lang="ms-Arab" hreflang="ms-Arab" dir="rtl" rel="alternate">بهاس ملايو</a></li>
  </ul>
</nusa-language-navigation>`,
  en: `<nusa-language-navigation>
  <ul>
    <li><span lang="en" dir="ltr">English</span></li>
    <li><a href="/ms-Arab" lang="ms-Arab" hreflang="ms-Arab" dir="rtl" rel="alternate">بهاس ملايو</a></li>
  </ul>
</nusa-language-navigation>`,
});

export const Inverse = story({
  id: `<div class="story-on-brand"><nusa-language-navigation inverse>
  <ul><li><span lang="id">Bahasa Indonesia</span></li>${link('jv', 'Basa Jawa')}</ul>
</nusa-language-navigation></div>`,
  en: `<div class="story-on-brand"><nusa-language-navigation inverse>
  <ul><li><span lang="en">English</span></li>${link('id', 'Bahasa Indonesia')}</ul>
</nusa-language-navigation></div>`,
});
