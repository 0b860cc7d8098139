import type { Subject, VerdictKind } from '../../model/schema.js';

export type Language = 'id' | 'en';
export const LANGUAGES: readonly Language[] = ['id', 'en'];

/** The words of the reports, Bahasa Indonesia first. `%{name}` is put in by `say`. */
export const words = {
  reportTitle: { id: 'Laporan audit aksesibilitas', en: 'Accessibility audit report' },
  skip: { id: 'Langsung ke konten utama', en: 'Skip to main content' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  contents: { id: 'Isi laporan', en: 'In this report' },
  standard: {
    id: 'Diperiksa menurut %{standard}, tingkat A dan AA.',
    en: 'Checked against %{standard}, levels A and AA.',
  },
  noPass: {
    id: 'Mesin dapat membuktikan kegagalan, bukan kelulusan. “Tidak ditemukan kegagalan” bukan berarti lulus: hanya orang yang dapat menyatakannya.',
    en: 'A program can prove a failure, never a pass. “No failure found” does not mean passed: only a person can say so.',
  },
  subjectsTested: { id: 'Halaman yang diperiksa', en: 'Pages tested' },
  subjectsFailedToLoad: {
    id: 'Halaman yang tidak dapat diperiksa',
    en: 'Pages that could not be tested',
  },
  failuresCount: { id: 'Kegagalan yang terbukti', en: 'Proved failures' },
  questionsCount: { id: 'Pertanyaan yang menunggu jawaban', en: 'Questions waiting for an answer' },
  answeredCount: { id: 'Pertanyaan yang sudah dijawab', en: 'Questions answered' },
  criteriaHeading: { id: 'Hasil menurut kriteria', en: 'Results by criterion' },
  criteriaCaption: {
    id: 'Verdik untuk 55 kriteria keberhasilan tingkat A dan AA: yang terberat dari semua halaman, dan jumlah halaman menurut verdik',
    en: 'Verdicts for the 55 success criteria of levels A and AA: the gravest of all pages, and the number of pages by verdict',
  },
  criterion: { id: 'Kriteria', en: 'Criterion' },
  level: { id: 'Tingkat', en: 'Level' },
  clause: { id: 'Klausul EN 301 549', en: 'EN 301 549 clause' },
  verdict: { id: 'Verdik', en: 'Verdict' },
  pages: { id: 'Halaman', en: 'Pages' },
  failuresHeading: { id: 'Kegagalan', en: 'Failures' },
  noFailures: { id: 'Tidak ada kegagalan yang terbukti.', en: 'No failure was proved.' },
  questionsHeading: { id: 'Pertanyaan untuk orang', en: 'Questions for a person' },
  questionsLead: {
    id: 'Program tidak dapat memutuskan hal berikut. Setiap pertanyaan cukup dijawab sekali untuk bagian yang sama di semua halaman.',
    en: 'A program cannot decide the following. Each question needs one answer for the same thing on all pages.',
  },
  noQuestions: {
    id: 'Tidak ada pertanyaan yang menunggu jawaban.',
    en: 'No question is waiting for an answer.',
  },
  answeredHeading: { id: 'Jawaban dari orang', en: 'Answers from people' },
  adviceHeading: { id: 'Saran', en: 'Advice' },
  adviceLead: {
    id: 'Temuan berikut tidak melanggar kriteria WCAG, tetapi sebaiknya diperbaiki.',
    en: 'These findings break no criterion of WCAG, and are worth mending all the same.',
  },
  notTestedHeading: { id: 'Yang tidak diperiksa', en: 'What was not tested' },
  notTestedNothing: {
    id: 'Semua pemeriksaan berjalan di semua halaman.',
    en: 'Every check ran on every page.',
  },
  methodHeading: { id: 'Cara pemeriksaan', en: 'How it was tested' },
  pagesHeading: { id: 'Halaman satu per satu', en: 'Page by page' },
  engines: { id: 'Mesin pemeriksa', en: 'Engines' },
  browser: { id: 'Peramban', en: 'Browser' },
  media: { id: 'Keadaan layar', en: 'Media' },
  date: { id: 'Tanggal', en: 'Date' },
  command: { id: 'Perintah untuk mengulang', en: 'Command to run it again' },
  sample: { id: 'Sampel', en: 'Sample' },
  sampleText: {
    id: '%{method}: %{size} dari %{of} halaman, benih %{seed}',
    en: '%{method}: %{size} of %{of} pages, seed %{seed}',
  },
  sampleAgreement: { id: 'Acak dibanding terstruktur', en: 'Random against structured' },
  randomShowsMore: {
    id: '%{random} halaman acak menunjukkan jenis temuan yang tidak ada di %{structured} halaman terstruktur, jadi sampel itu belum mewakili semuanya: %{kinds}',
    en: '%{random} pages chosen by chance show kinds of finding that the %{structured} structured ones do not, so that sample does not stand for the whole: %{kinds}',
  },
  randomShowsNoMore: {
    id: '%{random} halaman acak tidak menunjukkan jenis temuan di luar yang ada di %{structured} halaman terstruktur.',
    en: '%{random} pages chosen by chance show no kind of finding that the %{structured} structured ones do not.',
  },
  noSample: { id: 'Semua halaman yang disebutkan', en: 'All pages that were named' },
  shard: { id: 'Bagian', en: 'Shard' },
  components: { id: 'Komponen', en: 'Components' },
  levelOfRun: { id: 'Kedalaman', en: 'Depth' },
  foundOn: { id: 'Ditemukan di', en: 'Found on' },
  andMore: { id: 'dan %{count} halaman lain', en: 'and %{count} more pages' },
  check: { id: 'Pemeriksaan', en: 'Check' },
  element: { id: 'Elemen', en: 'Element' },
  place: { id: 'Letak', en: 'Place' },
  question: { id: 'Pertanyaan', en: 'Question' },
  answer: { id: 'Jawaban', en: 'Answer' },
  note: { id: 'Catatan', en: 'Note' },
  by: { id: '%{who}, %{when}, dengan %{with}', en: '%{who}, %{when}, with %{with}' },
  alsoKnownAs: { id: 'Dalam standar lain', en: 'In other standards' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  state: { id: 'Keadaan', en: 'State' },
  reason: { id: 'Alasan', en: 'Reason' },
  failed: { id: 'Gagal', en: 'Failed' },
  toReview: { id: 'Perlu diputuskan', en: 'To decide' },
  pictureMissing: {
    id: 'Gambar tidak disertakan: berkas tidak ada atau laporan sudah terlalu besar.',
    en: 'The picture is left out: its file is gone, or the report is large enough.',
  },
  pagesCaption: {
    id: 'Jumlah kriteria yang gagal dan yang perlu diputuskan di setiap halaman',
    en: 'Number of criteria failed and to decide on each page',
  },
  transcripts: { id: 'Bukti tiap halaman', en: 'Evidence of each page' },
  generator: { id: 'Dibuat oleh nusa-audit', en: 'Made by nusa-audit' },
  expiredHeading: { id: 'Jawaban yang tidak berlaku lagi', en: 'Answers that no longer hold' },
  expiredLead: {
    id: 'Bagian yang dijawab sudah berubah atau tidak ada lagi.',
    en: 'What they were about has changed, or is there no more.',
  },
  reportTooLong: {
    id: 'Hanya %{shown} dari %{all} yang ditampilkan; semuanya ada di berkas JSONL.',
    en: 'Only %{shown} of %{all} are shown; all are in the JSONL file.',
  },
} as const;

export type Word = keyof typeof words;

/** A text of the reports with its values put in. */
export function say(
  language: Language,
  word: Word,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return words[word][language].replace(/%\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

export const verdictNames: Record<VerdictKind, Record<Language, string>> = {
  failed: { id: 'Gagal', en: 'Failed' },
  review: { id: 'Perlu diputuskan', en: 'To decide' },
  untested: { id: 'Tidak diperiksa', en: 'Untested' },
  'no-failure-found': { id: 'Tidak ditemukan kegagalan', en: 'No failure found' },
  inapplicable: { id: 'Tidak berlaku', en: 'Inapplicable' },
};

export const answerNames = {
  'no-problem': { id: 'Tidak ada masalah', en: 'No problem' },
  problem: { id: 'Ada masalah', en: 'There is a problem' },
  'not-applicable': { id: 'Tidak berlaku', en: 'Not applicable' },
} as const;

export const stateNames: Record<Subject['state'], Record<Language, string>> = {
  loaded: { id: 'Dimuat', en: 'Loaded' },
  timeout: { id: 'Waktu habis', en: 'Timed out' },
  redirects: { id: 'Terlalu banyak pengalihan', en: 'Too many redirects' },
  blocked: { id: 'Tidak diizinkan', en: 'Not allowed' },
  download: { id: 'Berkas unduhan', en: 'A download' },
  'not-html': { id: 'Bukan halaman HTML', en: 'Not an HTML page' },
  'too-large': { id: 'Terlalu besar', en: 'Too large' },
  changed: { id: 'Berubah saat diperiksa', en: 'Changed while being tested' },
  error: { id: 'Kesalahan', en: 'Error' },
};
