import type { Language, Localized } from '../../model/localized.js';
import type { Subject, VerdictKind } from '../../model/schema.js';

/** The texts of the reports. `t` replaces `%{name}` with a value. */
export const messages = {
  reportTitle: { id: 'Laporan audit aksesibilitas', en: 'Accessibility audit report' },
  skip: { id: 'Langsung ke konten utama', en: 'Skip to main content' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  contents: { id: 'Isi laporan', en: 'In this report' },
  standard: {
    id: 'Diperiksa menurut %{standard}, tingkat A dan AA.',
    en: 'Tested against %{standard}, levels A and AA.',
  },
  noPass: {
    id: 'Pemeriksaan otomatis dapat membuktikan kegagalan, tetapi tidak dapat membuktikan kelulusan. “Tidak ditemukan kegagalan” bukan berarti lulus: hanya manusia yang dapat memutuskannya.',
    en: 'Automated tests can prove a failure but never a pass. “No failure found” does not mean passed: only a person can decide that.',
  },
  subjectsTested: { id: 'Halaman yang diperiksa', en: 'Pages tested' },
  subjectsFailedToLoad: {
    id: 'Halaman yang tidak dapat diperiksa',
    en: 'Pages that could not be tested',
  },
  failuresCount: { id: 'Kegagalan yang terbukti', en: 'Confirmed failures' },
  questionsCount: { id: 'Pertanyaan yang menunggu jawaban', en: 'Open questions' },
  answeredCount: { id: 'Pertanyaan yang sudah dijawab', en: 'Questions answered' },
  criteriaHeading: { id: 'Hasil menurut kriteria', en: 'Results by criterion' },
  criteriaCaption: {
    id: 'Verdik untuk 55 kriteria keberhasilan tingkat A dan AA: verdik terberat dari semua halaman, dan jumlah halaman menurut verdik',
    en: 'Verdicts on the 55 success criteria of levels A and AA: the most severe across all pages, and the number of pages with each verdict',
  },
  criterion: { id: 'Kriteria', en: 'Criterion' },
  level: { id: 'Tingkat', en: 'Level' },
  clause: { id: 'Klausul EN 301 549', en: 'EN 301 549 clause' },
  verdict: { id: 'Verdik', en: 'Verdict' },
  pages: { id: 'Halaman', en: 'Pages' },
  failuresHeading: { id: 'Kegagalan', en: 'Failures' },
  noFailures: { id: 'Tidak ada kegagalan yang terbukti.', en: 'No failures were confirmed.' },
  questionsHeading: { id: 'Pertanyaan untuk pemeriksa', en: 'Questions for a reviewer' },
  questionsLead: {
    id: 'Hal berikut tidak dapat diputuskan secara otomatis. Setiap pertanyaan cukup dijawab sekali untuk bagian yang sama di semua halaman.',
    en: 'The following cannot be decided automatically. Each question needs only one answer for the same component on all pages.',
  },
  noQuestions: {
    id: 'Tidak ada pertanyaan yang menunggu jawaban.',
    en: 'There are no open questions.',
  },
  answeredHeading: { id: 'Jawaban pemeriksa', en: 'Answers from reviewers' },
  adviceHeading: { id: 'Saran', en: 'Advice' },
  adviceLead: {
    id: 'Temuan berikut tidak melanggar kriteria WCAG, tetapi sebaiknya tetap diperbaiki.',
    en: 'These findings do not violate any WCAG criterion, but should still be fixed.',
  },
  notTestedHeading: { id: 'Yang tidak diperiksa', en: 'What was not tested' },
  notTestedNothing: {
    id: 'Semua pemeriksaan berjalan di semua halaman.',
    en: 'Every check ran on every page.',
  },
  methodHeading: { id: 'Cara pemeriksaan', en: 'How it was tested' },
  pagesHeading: { id: 'Halaman satu per satu', en: 'Page by page' },
  engines: { id: 'Mesin pemeriksa', en: 'Test engines' },
  browser: { id: 'Peramban', en: 'Browser' },
  media: { id: 'Kondisi tampilan', en: 'Display conditions' },
  date: { id: 'Tanggal', en: 'Date' },
  command: { id: 'Perintah untuk mengulang', en: 'Command to reproduce' },
  sample: { id: 'Sampel', en: 'Sample' },
  sampleText: {
    id: '%{method}: %{size} dari %{of} halaman, benih %{seed}',
    en: '%{method}: %{size} of %{of} pages, seed %{seed}',
  },
  sampleAgreement: {
    id: 'Sampel acak dibandingkan dengan sampel terstruktur',
    en: 'Random compared with structured sample',
  },
  randomShowsMore: {
    id: '%{random} halaman acak menunjukkan jenis temuan yang tidak ada di %{structured} halaman terstruktur, jadi sampel terstruktur belum mewakili keseluruhan situs: %{kinds}',
    en: 'The random sample (%{random}) shows kinds of findings that the structured sample (%{structured}) does not, so the structured sample is not representative: %{kinds}',
  },
  randomShowsNoMore: {
    id: '%{random} halaman acak tidak menunjukkan jenis temuan lain di luar yang ada di %{structured} halaman terstruktur.',
    en: 'The random sample (%{random}) shows no kinds of findings beyond those in the structured sample (%{structured}).',
  },
  noSample: { id: 'Semua halaman yang ditentukan', en: 'All pages that were specified' },
  shard: { id: 'Bagian', en: 'Shard' },
  components: { id: 'Komponen', en: 'Components' },
  levelOfRun: { id: 'Tingkat pemeriksaan', en: 'Test level' },
  foundOn: { id: 'Ditemukan di', en: 'Found on' },
  andMore: { id: 'dan %{count} halaman lain', en: 'and %{count} more pages' },
  check: { id: 'Pemeriksaan', en: 'Check' },
  element: { id: 'Elemen', en: 'Element' },
  place: { id: 'Letak', en: 'Location' },
  question: { id: 'Pertanyaan', en: 'Question' },
  answer: { id: 'Jawaban', en: 'Answer' },
  note: { id: 'Catatan', en: 'Note' },
  by: { id: '%{who}, %{when}, dengan %{with}', en: '%{who}, %{when}, using %{with}' },
  alsoKnownAs: { id: 'Dalam standar lain', en: 'In other standards' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  state: { id: 'Keadaan', en: 'State' },
  reason: { id: 'Alasan', en: 'Reason' },
  failed: { id: 'Gagal', en: 'Failed' },
  toReview: { id: 'Perlu ditinjau', en: 'Needs review' },
  pictureMissing: {
    id: 'Gambar tidak disertakan: berkasnya tidak ada, atau laporan akan menjadi terlalu besar.',
    en: 'The image is not included: the file is missing, or the report would become too large.',
  },
  pagesCaption: {
    id: 'Jumlah kriteria yang gagal dan yang perlu ditinjau di setiap halaman',
    en: 'Number of criteria that failed and that need review on each page',
  },
  transcripts: { id: 'Bukti setiap halaman', en: 'Evidence by page' },
  generator: { id: 'Dibuat oleh nusa-audit', en: 'Generated by nusa-audit' },
  expiredHeading: { id: 'Jawaban yang tidak berlaku lagi', en: 'Answers that no longer apply' },
  expiredLead: {
    id: 'Bagian yang dimaksud sudah berubah atau tidak ada lagi.',
    en: 'The content they refer to has changed or no longer exists.',
  },
  reportTooLong: {
    id: 'Hanya %{shown} dari %{all} yang ditampilkan. Selengkapnya ada di berkas JSONL.',
    en: 'Only %{shown} of %{all} are shown. The JSONL file contains all of them.',
  },
} as const;

export type MessageKey = keyof typeof messages;

/** A text of the reports in one language, with its values. */
export function t(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messages[key][language].replace(/%\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

export const verdictNames: Record<VerdictKind, Localized> = {
  failed: { id: 'Gagal', en: 'Failed' },
  review: { id: 'Perlu ditinjau', en: 'Needs review' },
  untested: { id: 'Tidak diperiksa', en: 'Not tested' },
  'no-failure-found': { id: 'Tidak ditemukan kegagalan', en: 'No failure found' },
  inapplicable: { id: 'Tidak berlaku', en: 'Not applicable' },
};

export const answerNames = {
  'no-problem': { id: 'Tidak ada masalah', en: 'No problem' },
  problem: { id: 'Ada masalah', en: 'Problem' },
  'not-applicable': { id: 'Tidak berlaku', en: 'Not applicable' },
} as const;

export const stateNames: Record<Subject['state'], Localized> = {
  loaded: { id: 'Dimuat', en: 'Loaded' },
  timeout: { id: 'Waktu habis', en: 'Timed out' },
  redirects: { id: 'Terlalu banyak pengalihan', en: 'Too many redirects' },
  blocked: { id: 'Akses ditolak', en: 'Access denied' },
  download: { id: 'Berkas unduhan', en: 'Download' },
  'not-html': { id: 'Bukan halaman HTML', en: 'Not an HTML page' },
  'too-large': { id: 'Terlalu besar', en: 'Too large' },
  changed: { id: 'Berubah saat diperiksa', en: 'Changed during the test' },
  error: { id: 'Kesalahan', en: 'Error' },
};
