import '@nusa/elements/side-navigation';
import { story } from '../support/story.js';

export default { title: 'Components/Side navigation', component: 'nusa-side-navigation' };

export const Default = story({
  id: `<nusa-side-navigation heading="Panduan pindah">
  <ul>
    <li><a href="#umum">Gambaran umum</a></li>
    <li><a href="#syarat" aria-current="page">Syarat</a></li>
    <li><a href="#biaya">Biaya</a></li>
  </ul>
</nusa-side-navigation>`,
  en: `<nusa-side-navigation heading="Guide to moving">
  <ul>
    <li><a href="#umum">Overview</a></li>
    <li><a href="#syarat" aria-current="page">What you need</a></li>
    <li><a href="#biaya">Cost</a></li>
  </ul>
</nusa-side-navigation>`,
});

export const TwoLevels = story({
  id: `<nusa-side-navigation heading="Panduan pindah" heading-level="3">
  <ul>
    <li><a href="#umum">Gambaran umum</a></li>
    <li><a href="#syarat" aria-current="true">Syarat</a>
      <ul>
        <li><a href="#wni" aria-current="page">Warga negara Indonesia</a></li>
        <li><a href="#wna">Orang asing</a></li>
      </ul>
    </li>
  </ul>
</nusa-side-navigation>`,
  en: `<nusa-side-navigation heading="Guide to moving" heading-level="3">
  <ul>
    <li><a href="#umum">Overview</a></li>
    <li><a href="#syarat" aria-current="true">What you need</a>
      <ul>
        <li><a href="#wni" aria-current="page">Indonesian citizens</a></li>
        <li><a href="#wna">Foreigners</a></li>
      </ul>
    </li>
  </ul>
</nusa-side-navigation>`,
});

export const WithoutHeading = story({
  id: '<nusa-side-navigation label="Bab"><ul><li><a href="#1" aria-current="page">Bab 1</a></li><li><a href="#2">Bab 2</a></li></ul></nusa-side-navigation>',
  en: '<nusa-side-navigation label="Chapters"><ul><li><a href="#1" aria-current="page">Chapter 1</a></li><li><a href="#2">Chapter 2</a></li></ul></nusa-side-navigation>',
});

export const LongText = story({
  id: '<nusa-side-navigation heading="Perpindahan penduduk antarprovinsi dan antarkabupaten"><ul><li><a href="#1" aria-current="page">Dokumen yang harus disiapkan sebelum mengajukan permohonan pindah</a></li><li><a href="#2">Pertanggungjawaban</a></li></ul></nusa-side-navigation>',
  en: '<nusa-side-navigation heading="Moving between provinces and between regencies"><ul><li><a href="#1" aria-current="page">The documents to prepare before you apply to move</a></li><li><a href="#2">Responsibilities</a></li></ul></nusa-side-navigation>',
});
