import { engines, optionalEngines, ownChecks } from '../../check-list.js';
import type { Localized } from '../../model/schema.js';

/** Limits of every run. */
const ALWAYS: Localized[] = [
  {
    id: 'Pembaca layar sesungguhnya: transkrip dibuat dari pohon aksesibilitas peramban.',
    en: "Real screen readers: the transcripts come from the browser's accessibility tree.",
  },
  {
    id: 'Peramban selain Chromium, dan perangkat layar sentuh.',
    en: 'Browsers other than Chromium, and touch devices.',
  },
  {
    id: 'Dokumen unduhan (PDF dan lainnya) serta isi video dan audio.',
    en: 'Downloadable documents (PDF and others), and the content of video and audio.',
  },
];

/** The conditions that checks emulate. */
const MEDIA: readonly (readonly [check: string, text: string])[] = [
  ['nusa/reflow', '320 × 256'],
  ['nusa/zoom', '200 %'],
  ['nusa/text-spacing', 'text spacing'],
  ['nusa/dark-scheme', 'prefers-color-scheme: dark'],
  ['nusa/forced-colours', 'forced-colors: active'],
  ['nusa/motion', 'prefers-reduced-motion: reduce'],
  ['nusa/print', 'print'],
  ['nusa/without-script', 'scripting: none'],
];

export const mediaOf = (used: readonly string[]): string[] => [
  '1280 × 800',
  ...MEDIA.filter(([check]) => used.includes(check)).map(([, text]) => text),
];

/** What a run with these checks did not test; `omittedPages` were left out by --max-pages. */
export function notTestedBy(used: readonly string[], omittedPages: number): Localized[] {
  const unused = [...engines, ...optionalEngines, ...ownChecks]
    .map(({ name }) => name)
    .filter((name) => !used.includes(name))
    .join(', ');
  return [
    ...ALWAYS,
    ...(unused
      ? [
          {
            id: `Pemeriksaan yang tidak dijalankan: ${unused}.`,
            en: `Checks that were not run: ${unused}.`,
          },
        ]
      : []),
    ...(omittedPages
      ? [
          {
            id: `${omittedPages} halaman lain, karena jumlahnya dibatasi dengan --max-pages.`,
            en: `${omittedPages} other pages, because --max-pages limits their number.`,
          },
        ]
      : []),
  ];
}
