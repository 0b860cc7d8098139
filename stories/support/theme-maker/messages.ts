import type { Localized, StoryLanguage } from '../story.js';

/** The texts of the page that makes a theme. */
const messages = {
  intro: {
    id: 'Masukkan satu warna instansi Anda. Setiap pasangan warna dihitung sampai kontrasnya cukup, dalam skema terang dan gelap, dengan kontras biasa dan tinggi. Warna Anda diubah hanya sejauh yang perlu, dan tabel di bawah menunjukkan perubahannya.',
    en: 'Enter one of your agency’s colours. Every colour pair is then adjusted until its contrast is high enough, in the light and dark schemes and at normal and high contrast. Your colour changes no more than it has to, and the table below shows by how much.',
  },
  name: { id: 'Nama tema', en: 'Theme name' },
  nameHint: {
    id: 'Huruf kecil, angka, dan tanda hubung',
    en: 'Lower-case letters, numbers and hyphens',
  },
  brand: { id: 'Warna utama', en: 'Brand colour' },
  colourHint: {
    id: 'Misalnya #0a5c36 atau oklch(42% 0.1 155)',
    en: 'For example, #0a5c36 or oklch(42% 0.1 155)',
  },
  second: {
    id: 'Warna tombol dan tautan, jika berbeda',
    en: 'Colour for buttons and links, if different',
  },
  font: { id: 'Jenis huruf', en: 'Font' },
  fontHint: {
    id: 'Kosongkan untuk memakai huruf perangkat pembaca, tanpa unduhan',
    en: 'Leave empty to use the reader’s system font, with nothing to download',
  },
  radius: { id: 'Radius sudut, dalam piksel', en: 'Corner radius, in pixels' },
  aaa: {
    id: 'Kontras teks 7:1 untuk semua orang (AAA)',
    en: '7:1 text contrast for everyone (AAA)',
  },
  error: { id: 'Tema tidak dapat dibuat', en: 'This theme cannot be made' },
  moved: { id: 'Warna yang diubah', en: 'Adjusted colours' },
  nothingMoved: { id: 'Tidak ada warna yang perlu diubah.', en: 'No colours had to be adjusted.' },
  specimen: { id: 'Halaman contoh', en: 'Example page' },
  specimenHint: {
    id: 'Gunakan bilah alat di atas untuk mengubah skema warna dan kontras.',
    en: 'Use the toolbar above to change the colour scheme and contrast.',
  },
  pairs: { id: 'Pasangan warna', en: 'Colour pairs' },
  pairCount: {
    id: '%{count} pasangan diperiksa dan semuanya cukup kontras. Kontras terendah ditampilkan lebih dahulu.',
    en: '%{count} pairs checked. All have enough contrast. The lowest are shown first.',
  },
  showAll: { id: 'Semua pasangan', en: 'All pairs' },
  advice: { id: 'Saran', en: 'Advice' },
  files: { id: 'Berkas', en: 'Files' },
  filesHint: {
    id: 'Salin CSS ini ke sebuah berkas di samping nusa.css, lalu tautkan setelah nusa.css. Berkas lain untuk TypeScript, SCSS, Figma, Penpot, Android, dan iOS.',
    en: 'Copy the CSS to a file beside nusa.css and link it after nusa.css. The other files are for TypeScript, SCSS, Figma, Penpot, Android and iOS.',
  },
  state: { id: 'Mode', en: 'Mode' },
  token: { id: 'Token', en: 'Token' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Menjadi', en: 'To' },
  lightness: { id: 'Kecerahan', en: 'Lightness' },
  chroma: { id: 'Kroma', en: 'Chroma' },
  because: { id: 'Alasan', en: 'Reason' },
  pair: { id: 'Pasangan', en: 'Pair' },
  contrast: { id: 'Kontras', en: 'Contrast' },
  needed: { id: 'Minimum', en: 'Minimum' },
} satisfies Record<string, Localized<string>>;

export type MessageKey = keyof typeof messages;

export const t = (key: MessageKey, language: StoryLanguage): string => messages[key][language];
