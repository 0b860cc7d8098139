import { formatMessage } from './format-message.js';
import type { Localized, StoryLanguage } from './story.js';

/** The texts of Storybook's own pages and panels. */
const messages = {
  tag: { id: 'HTML untuk disalin', en: 'HTML to copy' },
  rendered: { id: 'Markup yang dirender server', en: 'Server-rendered markup' },
  withoutScript: { id: 'Halaman tanpa JavaScript', en: 'Page without JavaScript' },
  newTab: { id: '(tab baru)', en: '(opens in new tab)' },
  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin', en: 'Copied' },
  example: { id: 'Contoh', en: 'Example' },
  examples: { id: 'Contoh', en: 'Examples' },
  moreExamples: { id: 'Contoh lain', en: 'More examples' },
  openStory: { id: 'Buka dengan kontrol', en: 'Open with controls' },
  reference: { id: 'Atribut, slot, dan peristiwa', en: 'Attributes, slots and events' },
  evidence: { id: 'Bukti aksesibilitas', en: 'Accessibility evidence' },
  evidenceCounts: {
    id: '%{stories} contoh diaudit: %{failed} kegagalan terbukti, %{questions} pertanyaan perlu dijawab orang.',
    en: 'Examples audited: %{stories}. Failures found: %{failed}. Questions for a person to answer: %{questions}.',
  },
  noEvidence: {
    id: 'Belum ada hasil audit. Jalankan “npm run audit” untuk membuatnya.',
    en: 'There are no audit results yet. Run “npm run audit” to create them.',
  },
  conformanceReport: {
    id: 'Laporan kesesuaian rilis ini (OpenACR, YAML)',
    en: 'Conformance report for this release (OpenACR, YAML)',
  },
  openEvidence: {
    id: 'Buka tabel kriteria, transkrip, dan gambar',
    en: 'Open the criteria table, transcripts and screenshots',
  },
} satisfies Record<string, Localized<string>>;

/** A text in a language, with the values for its placeholders. */
export const t = (
  key: keyof typeof messages,
  language: StoryLanguage,
  values: Readonly<Record<string, unknown>> = {},
): string => formatMessage(messages[key][language], values);
