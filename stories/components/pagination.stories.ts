import '@nusa/elements/pagination';
import { story } from '../support/story.js';

export default { title: 'Components/Pagination', component: 'nusa-pagination' };

export const Default = story({
  id: '<nusa-pagination page="2" pages="3" href="?halaman={page}"></nusa-pagination>',
  en: '<nusa-pagination page="2" pages="3" href="?page={page}"></nusa-pagination>',
});

export const ManyPages = story({
  id: '<nusa-pagination page="10" pages="40" href="?halaman={page}"></nusa-pagination>',
  en: '<nusa-pagination page="10" pages="40" href="?page={page}"></nusa-pagination>',
});

export const FirstPage = story({
  id: '<nusa-pagination page="1" pages="40" href="?halaman={page}"></nusa-pagination>',
  en: '<nusa-pagination page="1" pages="40" href="?page={page}"></nusa-pagination>',
});

export const LastPage = story({
  id: '<nusa-pagination page="40" pages="40" href="?halaman={page}"></nusa-pagination>',
  en: '<nusa-pagination page="40" pages="40" href="?page={page}"></nusa-pagination>',
});

export const OwnList = story({
  id: `<nusa-pagination landmark-label="Halaman hasil pencarian">
  <a rel="prev" href="?hal=1">Sebelumnya</a>
  <ul>
    <li><a href="?hal=1" aria-label="Halaman 1">1</a></li>
    <li><a href="?hal=2" aria-label="Halaman 2" aria-current="page">2</a></li>
    <li>⋯</li>
    <li><a href="?hal=9" aria-label="Halaman 9">9</a></li>
  </ul>
  <a rel="next" href="?hal=3">Berikutnya</a>
</nusa-pagination>`,
  en: `<nusa-pagination landmark-label="Pages of search results">
  <a rel="prev" href="?hal=1">Previous</a>
  <ul>
    <li><a href="?hal=1" aria-label="Page 1">1</a></li>
    <li><a href="?hal=2" aria-label="Page 2" aria-current="page">2</a></li>
    <li>⋯</li>
    <li><a href="?hal=9" aria-label="Page 9">9</a></li>
  </ul>
  <a rel="next" href="?hal=3">Next</a>
</nusa-pagination>`,
});

export const PreviousAndNextOnly = story({
  id: '<nusa-pagination previous-href="/syarat" next-href="/cara"></nusa-pagination>',
  en: '<nusa-pagination previous-href="/syarat" next-href="/cara"></nusa-pagination>',
});

export const WithLabels = story({
  id: '<nusa-pagination previous-href="/syarat" previous-label-text="Syarat permohonan" next-href="/cara" next-label-text="Cara mengajukan permohonan"></nusa-pagination>',
  en: '<nusa-pagination previous-href="/syarat" previous-label-text="What you need" next-href="/cara" next-label-text="How to apply"></nusa-pagination>',
});

export const NextOnly = story({
  id: '<nusa-pagination next-href="/cara" next-text="Lanjut membaca"></nusa-pagination>',
  en: '<nusa-pagination next-href="/cara" next-text="Read on"></nusa-pagination>',
});

export const LongText = story({
  id: '<nusa-pagination previous-href="/syarat" previous-label-text="Syarat permohonan surat keterangan domisili bagi penduduk yang pindah dari kabupaten atau kota lain dalam satu provinsi" next-href="/cara" next-label-text="Pertanggungjawaban-penyelenggaraan-administrasi-kependudukan"></nusa-pagination>',
  en: '<nusa-pagination previous-href="/syarat" previous-label-text="What you need for a proof of residence when you have moved from another regency or city in the same province" next-href="/cara" next-label-text="Pertanggungjawaban-penyelenggaraan-administrasi-kependudukan"></nusa-pagination>',
});

export const BadNumbers = story({
  id: '<nusa-pagination page="99" pages="7" href="?halaman={page}&amp;urut=<b>"></nusa-pagination>',
  en: '<nusa-pagination page="99" pages="7" href="?page={page}&amp;sort=<b>"></nusa-pagination>',
});
