import type { StoryLanguage } from './story.js';

/** The words that the book itself says, beside the stories. */
const WORDS = {
  tag: { id: 'HTML untuk disalin', en: 'HTML to copy' },
  rendered: { id: 'Markup yang dirender server', en: 'Server-rendered markup' },
  withoutScript: { id: 'Halaman tanpa JavaScript', en: 'Page without JavaScript' },
  newTab: { id: '(tab baru)', en: '(new tab)' },
  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin', en: 'Copied' },
  example: { id: 'Contoh', en: 'Example' },
  examples: { id: 'Contoh', en: 'Examples' },
  moreExamples: { id: 'Contoh lain', en: 'More examples' },
  openStory: { id: 'Buka dengan kendali', en: 'Open with controls' },
  reference: { id: 'Atribut, slot, dan peristiwa', en: 'Attributes, slots and events' },
  evidence: { id: 'Bukti aksesibilitas', en: 'Accessibility evidence' },
  evidenceCounts: {
    id: '%{stories} contoh diaudit: %{failed} kegagalan terbukti, %{questions} pertanyaan menunggu jawaban orang.',
    en: '%{stories} examples audited: %{failed} failures proved, %{questions} questions wait for a person.',
  },
  noEvidence: {
    id: 'Belum ada hasil audit di buku ini: perintah “npm run audit” membuatnya.',
    en: 'There are no results of an audit in this book yet: “npm run audit” makes them.',
  },
  conformanceReport: {
    id: 'Laporan kesesuaian rilis ini (OpenACR, YAML)',
    en: 'Conformance report of this release (OpenACR, YAML)',
  },
  openEvidence: {
    id: 'Buka tabel kriteria, transkrip, dan gambar',
    en: 'Open the table of criteria, transcripts and pictures',
  },
} satisfies Record<string, Record<StoryLanguage, string>>;

export const word = (key: keyof typeof WORDS, language: StoryLanguage): string =>
  WORDS[key][language];
