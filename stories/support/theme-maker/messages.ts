import type { StoryLanguage } from '../story.js';

/** The words of the page that makes a theme. */
export const THEME_WORDS = {
  title: { id: 'Buat tema', en: 'Make a theme' },
  intro: {
    id: 'Tulis satu warna instansi Anda. Semua pasangan warna dihitung ulang sampai cukup kontras: terang dan gelap, kontras biasa dan tinggi. Warna Anda digeser hanya sejauh yang perlu, dan tabel di bawah menunjukkan seberapa jauh.',
    en: 'Write one colour of your agency. Every pair of colours is worked out until its contrast is enough: light and dark, with normal and with more contrast. Your colour is moved only as far as it must, and the table below shows how far.',
  },
  name: { id: 'Nama tema', en: 'Name of the theme' },
  nameHint: {
    id: 'Huruf kecil, angka, dan tanda hubung',
    en: 'Small letters, digits and hyphens',
  },
  brand: { id: 'Warna utama', en: 'Brand colour' },
  colourHint: { id: '#0a5c36 atau oklch(42% 0.1 155)', en: '#0a5c36 or oklch(42% 0.1 155)' },
  second: {
    id: 'Warna tombol dan tautan, bila lain',
    en: 'Colour of buttons and links, if another',
  },
  font: { id: 'Huruf', en: 'Font' },
  fontHint: {
    id: 'Boleh kosong: huruf perangkat pembaca, tanpa unduhan',
    en: 'May stay empty: the reader’s own font, without a download',
  },
  radius: { id: 'Sudut, dalam piksel', en: 'Corners, in pixels' },
  aaa: { id: 'Teks 7:1 untuk semua orang (AAA)', en: 'Text at 7:1 for everybody (AAA)' },
  error: { id: 'Tidak ada tema', en: 'No theme' },
  moved: { id: 'Yang digeser', en: 'What was moved' },
  nothingMoved: { id: 'Tidak ada yang perlu digeser.', en: 'Nothing had to be moved.' },
  specimen: { id: 'Halaman contoh', en: 'Specimen page' },
  specimenHint: {
    id: 'Pilih skema dan kontras di bilah alat di atas.',
    en: 'Choose the scheme and the contrast in the toolbar above.',
  },
  pairs: { id: 'Pasangan warna', en: 'Pairs' },
  pairsLine: {
    id: 'pasangan diperiksa, semuanya cukup. Yang terendah lebih dahulu.',
    en: 'pairs checked, all of them enough. The lowest first.',
  },
  showAll: { id: 'Semua pasangan', en: 'All pairs' },
  advice: { id: 'Saran', en: 'Advice' },
  files: { id: 'Berkas', en: 'Files' },
  filesHint: {
    id: 'Salin CSS-nya ke berkas di samping nusa.css, lalu tautkan sesudahnya. Berkas lain untuk TypeScript, SCSS, Figma, Penpot, Android, dan iOS.',
    en: 'Copy the CSS into a file beside nusa.css, and link it after that. The others are for TypeScript, SCSS, Figma, Penpot, Android and iOS.',
  },
  state: { id: 'Keadaan', en: 'State' },
  token: { id: 'Token', en: 'Token' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Menjadi', en: 'To' },
  lightness: { id: 'Terang', en: 'Lightness' },
  chroma: { id: 'Kroma', en: 'Chroma' },
  because: { id: 'Karena', en: 'Because' },
  pair: { id: 'Pasangan', en: 'Pair' },
  contrast: { id: 'Kontras', en: 'Contrast' },
  needed: { id: 'Perlu', en: 'Needed' },
} satisfies Record<string, Record<StoryLanguage, string>>;
